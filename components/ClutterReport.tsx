import type { ClutterBlock, ClutterReport as Report } from '../lib/article.ts';
import { KIND_WORDS } from './kind-words.ts';
import { reasonWords } from './reason-words.ts';
import { counted, useWords } from './words.ts';

function LeftOut({ block }: { readonly block: ClutterBlock }) {
  const words = useWords();
  return (
    <li class="left-out-block">
      <span class="left-out-kind">{words.t(KIND_WORDS[block.kind])}</span>
      <span class="left-out-reason">{reasonWords(words, block)}</span>
      {block.preview !== '' && (
        <q class="left-out-preview" dir="auto">
          {block.preview}
        </q>
      )}
    </li>
  );
}

/** What was kept out of the story, each block with its reason; nothing when nothing was. */
export function ClutterReport({ report }: { readonly report: Report }) {
  const words = useWords();
  if (report.blocks.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{counted(words, 'leftOut', report.blocks.length)}</summary>
      <ul>
        {report.blocks.map((block, place) => (
          <LeftOut key={place} block={block} />
        ))}
      </ul>
    </details>
  );
}
