import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListenActions, Listening } from '../../components/ListenBar.tsx';
import { markSpoken, spokenStory, type SpokenStory } from '../../components/spoken-text.ts';
import { readAloud, type Aloud } from '../../lib/browser/aloud.ts';
import type { Manner } from '../../lib/browser/speech.ts';
import { useVoices, type KeptSpeech, type Voices } from './use-voices.ts';

/** The first sentence that is not above the window. */
function firstInView({ sentences, rangeOf }: SpokenStory): number {
  const seen = sentences.findIndex((sentence) => {
    const range = rangeOf(sentence);
    return range !== null && range.getBoundingClientRect().bottom > 0;
  });
  return Math.max(0, seen);
}

type Phase = 'off' | 'no-voice' | 'playing' | 'paused';

interface Voiced {
  readonly phase: Phase;
  readonly begin: (lang: string | null, manner: () => Manner) => void;
  readonly goOn: () => void;
  readonly pause: () => void;
  readonly stop: (then: 'off' | 'no-voice') => void;
  readonly skip: Aloud['skip'];
}

/** What is said, and whether. A sentence is marked while it is said. */
function useAloud(story: string): Voiced {
  const [phase, setPhase] = useState<Phase>('off');
  const aloud = useRef<Aloud | null>(null);
  const stop = (then: Phase) => {
    aloud.current?.pause();
    aloud.current = null;
    markSpoken(null);
    setPhase(then);
  };
  const goOn = () => {
    aloud.current?.play();
    setPhase('playing');
  };
  // Another story is another thing to listen to.
  useEffect(() => () => stop('off'), [story]);
  return {
    phase,
    goOn,
    stop,
    pause: () => {
      aloud.current?.pause();
      setPhase('paused');
    },
    begin: (lang, manner) => {
      const spoken = spokenStory(lang);
      aloud.current = readAloud({
        sentences: spoken.sentences,
        from: firstInView(spoken),
        manner,
        onSentence: (sentence) => markSpoken(spoken.rangeOf(sentence)),
        onEnd: (how) => (how === 'finished' ? stop('off') : setPhase('paused')),
      });
      goOn();
    },
    skip: (unit, by) => aloud.current?.skip(unit, by),
  };
}

function shown(phase: Phase, { offered, chosen, speed, speaksIt }: Voices): Listening {
  if (phase === 'no-voice') return { kind: 'no-voice' };
  if (phase === 'off' || chosen === null) return { kind: 'off' };
  const playing = phase === 'playing';
  return { kind: 'on', playing, voices: offered, voice: chosen.id, speed, speaksIt };
}

export interface ListeningHere {
  readonly listening: Listening;
  readonly listenActions: ListenActions;
}

/** Reading the story aloud with voices of the device. `key`: another one is another story. */
export function useListening(
  kept: KeptSpeech,
  { lang, key }: { readonly lang: string | null; readonly key: string },
): ListeningHere {
  const voices = useVoices(kept, lang);
  const { phase, begin, goOn, pause, stop, skip } = useAloud(key);
  const toggle = async () => {
    if (phase === 'playing') pause();
    else if (phase === 'paused') goOn();
    else if ((await voices.ask()) === null) stop('no-voice');
    else begin(lang, voices.manner);
  };
  // The sentence is begun anew, in the new manner.
  const again = () => {
    if (phase === 'playing') goOn();
  };
  return {
    listening: shown(phase, voices),
    listenActions: {
      toggle: () => void toggle(),
      stop: () => stop('off'),
      skip,
      changeVoice: (id) => {
        voices.changeVoice(id);
        again();
      },
      changeSpeed: (speed) => {
        voices.changeSpeed(speed);
        again();
      },
    },
  };
}
