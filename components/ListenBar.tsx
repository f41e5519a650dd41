import type { Unit, Voice } from '../lib/reading/listening.ts';
import type { MessageKey } from '../lib/browser/translate.ts';
import { Select } from './Select.tsx';
import { SpeedChoice } from './SpeedChoice.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { useWords } from './words.ts';

/** Reading aloud, as it stands. */
export type Listening =
  | { readonly kind: 'off' }
  /** The device has no voice of its own. */
  | { readonly kind: 'no-voice' }
  | {
      readonly kind: 'on';
      readonly playing: boolean;
      /** Those that speak the story's language; all of them where none does. */
      readonly voices: readonly Voice[];
      readonly voice: string;
      readonly speed: number;
      /** Does the voice speak the story's language? */
      readonly speaksIt: boolean;
    };

export interface ListenActions {
  /** Begins at what is in view, pauses, or goes on. */
  readonly toggle: () => void;
  readonly stop: () => void;
  readonly skip: (unit: Unit, by: 1 | -1) => void;
  readonly changeVoice: (id: string) => void;
  readonly changeSpeed: (speed: number) => void;
}

export interface ListenBarProps {
  readonly listening: Listening;
  readonly actions: ListenActions;
}

interface SkipProps {
  readonly sign: string;
  readonly name: MessageKey;
  readonly onSkip: () => void;
}

function Skip({ sign, name, onSkip }: SkipProps) {
  const { t } = useWords();
  return (
    <button type="button" class="skip-button" aria-label={t(name)} title={t(name)} onClick={onSkip}>
      {sign}
    </button>
  );
}

type On = Extract<Listening, { readonly kind: 'on' }>;

function Manner({ on, actions }: { readonly on: On; readonly actions: ListenActions }) {
  const { t } = useWords();
  return (
    <div class="manner">
      <Select
        label={t('voice')}
        value={on.voice}
        options={on.voices}
        onChange={actions.changeVoice}
      />
      <SpeedChoice speed={on.speed} onChange={actions.changeSpeed} />
    </div>
  );
}

function Player({ on, actions }: { readonly on: On; readonly actions: ListenActions }) {
  const { t } = useWords();
  const { skip } = actions;
  return (
    <>
      <div class="player">
        <Skip sign="«" name="previousParagraph" onSkip={() => skip('paragraph', -1)} />
        <Skip sign="‹" name="previousSentence" onSkip={() => skip('sentence', -1)} />
        <button type="button" class="play preferred" onClick={actions.toggle}>
          {t(on.playing ? 'pause' : 'goOn')}
        </button>
        <Skip sign="›" name="nextSentence" onSkip={() => skip('sentence', 1)} />
        <Skip sign="»" name="nextParagraph" onSkip={() => skip('paragraph', 1)} />
      </div>
      <Manner on={on} actions={actions} />
      {!on.speaksIt && <p class="listen-note">{t('voiceOfOtherLanguage')}</p>}
    </>
  );
}

/** The controls of reading aloud; nothing while nobody listens. */
export function ListenBar({ listening, actions }: ListenBarProps) {
  const { t } = useWords();
  useFocusAfter(listening.kind === 'off', (had) =>
    had.closest('.listen-bar') === null ? null : '.listen-button',
  );
  if (listening.kind === 'off') return null;
  return (
    <section class="listen-bar" aria-label={t('listening')}>
      {listening.kind === 'no-voice' ? (
        <p class="listen-note" role="status">
          {t('noVoice')}
        </p>
      ) : (
        <Player on={listening} actions={actions} />
      )}
      <button type="button" class="close" onClick={actions.stop}>
        {t('close')}
      </button>
    </section>
  );
}
