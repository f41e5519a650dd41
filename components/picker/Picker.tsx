import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/translate.ts';
import type { Refusal } from '../../lib/repair/own-elements.ts';
import { REFUSAL_WORDS } from '../options/refusal-words.ts';
import { useWords } from '../words.ts';
import { isPanelOnTop } from './panel-place.ts';

/** A box on the screen, in CSS pixels of the window. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a reader can say of what they point at. */
export type PickAct = 'hide' | 'like' | 'story' | 'keep';

export interface PickerProps {
  /** What is pointed at; null before anything is. */
  readonly chosen: Mark | null;
  /** Does it stay so wherever the mouse goes? */
  readonly isHeld: boolean;
  /** What else the rule for its like would name. */
  readonly alike: readonly Mark[];
  readonly selector: string;
  /** How many the rule for its like would name. */
  readonly count: number;
  /** Acts that cannot be, each with why; null: it may. */
  readonly refused: Readonly<Record<PickAct, Refusal | null>>;
  /** What became of the last act. */
  readonly told: 'saved' | 'failed' | null;
  readonly onAct: (act: PickAct) => void;
  readonly onMove: (where: 'wider' | 'narrower') => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

const ACTS: Readonly<Record<PickAct, MessageKey>> = {
  hide: 'pickHide',
  like: 'pickLike',
  story: 'pickStory',
  keep: 'pickKeep',
};

function Box({ mark, isChosen }: { readonly mark: Mark; readonly isChosen: boolean }) {
  const { x, y, width, height } = mark;
  if (width === 0 || height === 0) return null; // it was hidden a moment ago
  return (
    <div
      class={isChosen ? 'mark chosen' : 'mark'}
      style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }}
    />
  );
}

/** A page's script can click a button too; that is nobody's wish. */
const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

function Acts({ chosen, refused, onAct }: PickerProps) {
  const { t } = useWords();
  const reasons = [...new Set(Object.values(refused).filter((why) => why !== null))];
  return (
    <>
      <div class="row actions">
        {(Object.keys(ACTS) as PickAct[]).map((act) => (
          <button
            key={act}
            type="button"
            disabled={chosen === null || refused[act] !== null}
            onClick={trusted(() => onAct(act))}
          >
            {t(ACTS[act])}
          </button>
        ))}
      </div>
      {reasons.map((why) => (
        <p key={why} class="fault">
          {t(REFUSAL_WORDS[why])}
        </p>
      ))}
    </>
  );
}

/** Takes the focus as it comes: what was pressed may be gone or out of use. */
function Undo({ onUndo }: Pick<PickerProps, 'onUndo'>) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button type="button" ref={button} onClick={trusted(onUndo)}>
      {t('undo')}
    </button>
  );
}

/** Keeps the panel off what is held. While somebody points it stays: it would run away from the mouse. */
function usePlace(panel: RefObject<HTMLElement | null>, { chosen, isHeld }: PickerProps): boolean {
  const [isOnTop, setOnTop] = useState(false);
  const isPlaced = useRef(false);
  const { x, y, width, height } = chosen ?? { x: 0, y: 0, width: 0, height: 0 };
  useLayoutEffect(() => {
    if (panel.current === null || (isPlaced.current && !isHeld)) return;
    isPlaced.current = true;
    const at = panel.current.getBoundingClientRect();
    setOnTop(isPanelOnTop({ x, y, width, height }, at, innerHeight));
  }, [panel, isHeld, x, y, width, height]);
  return isOnTop;
}

/**
 * Has the focus at once, not in the next frame: a key pressed before would go to the page. And again when
 * “Undo”, which had the focus, goes.
 */
function usePanel(props: PickerProps) {
  const panel = useRef<HTMLElement>(null);
  const isIdle = props.told === null;
  useLayoutEffect(() => {
    if (isIdle) panel.current?.focus();
  }, [isIdle]);
  return { panel, isOnTop: usePlace(panel, props) };
}

function Panel(props: PickerProps) {
  const { t, locale } = useWords();
  const { panel, isOnTop } = usePanel(props);
  const { chosen, selector, count, told, onMove, onUndo, onClose } = props;
  return (
    <section
      class={isOnTop ? 'panel top' : 'panel'}
      role="dialog"
      aria-label={t('repairPage')}
      tabIndex={-1}
      ref={panel}
    >
      <h2>{t('repairPage')}</h2>
      <p>{t('pickHelp')}</p>
      {chosen !== null && <code>{selector}</code>}
      {chosen !== null && (
        <p role="status">{t('pickAlike', new Intl.NumberFormat(locale).format(count))}</p>
      )}
      <div class="row">
        <button type="button" onClick={trusted(() => onMove('wider'))}>
          {t('pickWider')}
        </button>
        <button type="button" onClick={trusted(() => onMove('narrower'))}>
          {t('pickNarrower')}
        </button>
      </div>
      <Acts {...props} />
      {told !== null && <p role="status">{t(told === 'saved' ? 'pickSaved' : 'pickFailed')}</p>}
      <div class="row">
        {told === 'saved' && <Undo onUndo={onUndo} />}
        <button type="button" onClick={trusted(onClose)}>
          {t('close')}
        </button>
      </div>
    </section>
  );
}

/** What is pointed at, what is like it, and what can be said of it. */
export function Picker(props: PickerProps) {
  return (
    <>
      <div class="cover" />
      {props.alike.map((mark, at) => (
        <Box key={at} mark={mark} isChosen={false} />
      ))}
      {props.chosen !== null && <Box mark={props.chosen} isChosen />}
      <Panel {...props} />
    </>
  );
}
