import type { ContentsEntry } from '../lib/reading/contents.ts';
import { goToPart } from './go-to-part.ts';
import { partName } from './readable-copy.ts';
import { useWords } from './words.ts';

export interface ContentsProps {
  readonly entries: readonly ContentsEntry[];
  /** Is there room for it beside the story? Then it stands open. */
  readonly beside: boolean;
}

/** The story's subheadings; nothing when it has too few. */
export function Contents({ entries, beside }: ContentsProps) {
  const { t } = useWords();
  if (entries.length === 0) return null;
  return (
    <nav class="contents" aria-label={t('contents')}>
      <details open={beside}>
        <summary>{t('contents')}</summary>
        <ol>
          {entries.map(({ text, depth }, place) => (
            <li key={place} class={`depth-${depth}`} dir="auto">
              <a href={`#${partName(place)}`} onClick={(event) => goToPart(event, partName(place))}>
                {text}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
