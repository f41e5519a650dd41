import type { ComponentChildren } from 'preact';
import { goToPart } from './go-to-part.ts';
import { LookPanel, LOOK_PANEL } from './LookPanel.tsx';
import type { Look } from '../lib/reading/look.ts';
import { useHidesOnScroll } from './use-hides-on-scroll.ts';
import { useWords } from './words.ts';

export interface ReaderBarProps {
  readonly look: Look;
  /** Is the story one that stood beside the story? */
  readonly isRelated: boolean;
  /** The page that the story is from. */
  readonly page: string;
  readonly onBack: () => void;
  readonly onLook: (change: Partial<Look>) => void;
  readonly onKeys: () => void;
  readonly onPrint: () => void;
  readonly onFocus: () => void;
  /** Listening and copying. */
  readonly children: ComponentChildren;
}

/** A click that asks for another tab or window is the browser's. */
const isPlain = (event: MouseEvent) => !event.ctrlKey && !event.metaKey && !event.shiftKey;

function BackLink({
  page,
  isRelated,
  onBack,
}: Pick<ReaderBarProps, 'page' | 'isRelated' | 'onBack'>) {
  const { t } = useWords();
  return (
    <a
      class="back"
      href={page}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        onBack();
      }}
    >
      {t(isRelated ? 'backToStory' : 'backToPage')}
    </a>
  );
}

/** The reader page's controls. They give way while somebody reads on, and come back on the way up. */
export function ReaderBar(props: ReaderBarProps) {
  const { t } = useWords();
  const away = useHidesOnScroll();
  return (
    <header class="reader-bar" data-away={away}>
      <a class="skip" href="#story-start" onClick={(event) => goToPart(event, 'story-start')}>
        {t('skipToStory')}
      </a>
      <BackLink page={props.page} isRelated={props.isRelated} onBack={props.onBack} />
      <div class="reader-tools">
        <button type="button" class="look-button" popovertarget={LOOK_PANEL}>
          {t('look')}
        </button>
        <button type="button" class="focus-button" onClick={props.onFocus}>
          {t('focus')}
        </button>
        <button type="button" class="print-button" onClick={props.onPrint}>
          {t('print')}
        </button>
        {props.children}
        <button
          type="button"
          class="keys-button"
          aria-label={t('keys')}
          title={t('keys')}
          onClick={props.onKeys}
        >
          ?
        </button>
      </div>
      <LookPanel look={props.look} onChange={props.onLook} />
    </header>
  );
}
