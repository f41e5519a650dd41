import type { ClutterBlock } from '../lib/article.ts';
import { KIND_WORDS } from './kind-words.ts';
import { reasonWords } from './reason-words.ts';
import { useWords } from './words.ts';

/** What a block is, why it is clutter, and how it begins. */
export function ClutterBlockWords({ block }: { readonly block: ClutterBlock }) {
  const words = useWords();
  return (
    <>
      <span class="left-out-kind">{words.t(KIND_WORDS[block.kind])}</span>
      <span class="left-out-reason">{reasonWords(words, block)}</span>
      {block.preview !== '' && (
        <q class="left-out-preview">
          <bdi>{block.preview}</bdi>
        </q>
      )}
    </>
  );
}
