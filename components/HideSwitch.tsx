import type { HidingState } from '../lib/browser/hiding.ts';
import { hiddenWords } from './kind-words.ts';
import { openHiddenList } from './HiddenList.tsx';
import type { PopupActions } from './popup-view.ts';
import { useWords, type Words } from './words.ts';

/** What the switch stands for: a site, and what is hidden on the page just now. */
export interface SiteHiding extends HidingState {
  /** null where there is no site: nothing can be hidden on a browser's own page. */
  readonly host: string | null;
}

export interface HideSwitchProps {
  /** null until it is known. */
  readonly hiding: SiteHiding | null;
  /** Was the page read? Of one that could not be, nobody knows whether there is anything to hide. */
  readonly isRead: boolean;
  /** Was stored what was changed last? */
  readonly isKept: boolean;
  readonly actions: Pick<PopupActions, 'hideHere'>;
}

type HideState = Pick<HideSwitchProps, 'hiding' | 'isRead'>;

function stateWords(words: Words, { hiding, isRead }: HideState): string {
  if (hiding === null) return '';
  if (hiding.host === null) return words.t('hidingImpossible');
  if (!hiding.on) return words.t('hidingOff');
  const isKnown = isRead || hiding.report.blocks.length > 0;
  return isKnown ? hiddenWords(words, hiding.report) : '';
}

/** What is hidden, in words; a click on them leads to the list of it. */
function HiddenCount({ hiding, isRead }: HideState) {
  const text = stateWords(useWords(), { hiding, isRead });
  const hasList = hiding?.host != null && hiding.on && hiding.report.blocks.length > 0;
  if (!hasList) return <>{text}</>;
  return (
    <button type="button" class="to-hidden" onClick={openHiddenList}>
      {text}
    </button>
  );
}

/** The switch for hiding on this site, with the count of what is hidden. */
export function HideSwitch({ hiding, isRead, isKept, actions }: HideSwitchProps) {
  const words = useWords();
  const host = hiding?.host ?? null;
  return (
    <div class="hide-switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          class="hide-here"
          aria-describedby="hidden-count"
          checked={host !== null && hiding?.on === true}
          disabled={host === null}
          onChange={(event) => {
            actions.hideHere(event.currentTarget.checked);
          }}
        />
        {words.t('hideHere')}
      </label>
      <p class="hidden-count" id="hidden-count">
        <HiddenCount hiding={hiding} isRead={isRead} />
      </p>
      {hiding?.listsBroken === true && <p class="bar-words">{words.t('listsBroken')}</p>}
      {!isKept && (
        <p class="bar-words" role="alert">
          {words.t('pickFailed')}
        </p>
      )}
    </div>
  );
}
