import type { HiddenBlock, HiddenReport } from '../lib/messages.ts';
import { ClutterBlockWords } from './ClutterBlockWords.tsx';
import { DroppedRules } from './DroppedRules.tsx';
import { hiddenWords } from './kind-words.ts';
import { useWords } from './words.ts';

/** Shows a block on the page, or all (null), and scrolls to it; or hides it again. */
export type ShowHidden = (id: number | null, isShown: boolean) => void;

export interface HiddenListProps {
  readonly report: HiddenReport;
  readonly onShow: ShowHidden;
}

const ID = 'hidden-here';

/** Unfolds the list and brings it into view. */
export function openHiddenList(): void {
  const list = document.getElementById(ID);
  list?.setAttribute('open', '');
  list?.scrollIntoView({ block: 'start' });
}

function ShowButton({ block, onShow }: { block: HiddenBlock; onShow: ShowHidden }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="show-hidden"
      aria-describedby={`hidden-${block.id}`}
      onClick={() => {
        onShow(block.id, !block.isShown);
      }}
    >
      {t(block.isShown ? 'hideBlock' : 'showBlock')}
    </button>
  );
}

/** What is hidden on the page, each block with its reason and a way to see it; nothing when nothing is. */
export function HiddenList({ report, onShow }: HiddenListProps) {
  const words = useWords();
  const { blocks, dropped, scrolls } = report;
  if (blocks.length + dropped.length === 0) return null;
  const isAnyHidden = blocks.some(({ isShown }) => !isShown);
  return (
    <details class="left-out hidden-list" id={ID}>
      <summary>{hiddenWords(words, report)}</summary>
      {scrolls && <p class="scrolls-again">{words.t('scrollsAgain')}</p>}
      {blocks.length > 0 && (
        <button
          type="button"
          class="show-all"
          onClick={() => {
            onShow(null, isAnyHidden);
          }}
        >
          {words.t(isAnyHidden ? 'showAllBlocks' : 'hideAllBlocks')}
        </button>
      )}
      <ul>
        {blocks.map((block) => (
          <li key={block.id} class="left-out-block">
            <div id={`hidden-${block.id}`}>
              <ClutterBlockWords block={block} />
            </div>
            <ShowButton block={block} onShow={onShow} />
          </li>
        ))}
      </ul>
      <DroppedRules dropped={dropped} />
    </details>
  );
}
