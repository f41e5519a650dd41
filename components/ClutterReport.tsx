import type { ClutterReport as Report } from '../lib/article.ts';
import { ClutterBlockWords } from './ClutterBlockWords.tsx';
import { counted } from './counted.ts';
import { useWords } from './words.ts';

/** What was kept out of the story, each block with its reason; nothing when nothing was. */
export function ClutterReport({ report }: { readonly report: Report }) {
  const words = useWords();
  if (report.blocks.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{counted(words, 'leftOut', report.blocks.length)}</summary>
      <ul>
        {report.blocks.map((block, place) => (
          <li key={place} class="left-out-block">
            <ClutterBlockWords block={block} />
          </li>
        ))}
      </ul>
    </details>
  );
}
