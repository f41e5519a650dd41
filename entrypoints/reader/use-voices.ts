import { useRef, useState } from 'preact/hooks';
import { deviceVoices, type Manner } from '../../lib/browser/speech.ts';
import { voiceFor, voicesFor, withVoice, type Voice } from '../../lib/reading/listening.ts';
import type { Settings } from '../../lib/settings.ts';

type Speech = Settings['speech'];

export interface Voices {
  /** Those that speak the language; all of them where none does, and the reader chooses. */
  readonly offered: readonly Voice[];
  readonly chosen: Voice | null;
  readonly speed: number;
  /** Does the chosen one speak the language? */
  readonly speaksIt: boolean;
  /** Asks the device for its voices. @returns the one to begin with; null where it has none */
  readonly ask: () => Promise<Voice | null>;
  /** How to speak just now. @throws before `ask` found a voice */
  readonly manner: () => Manner;
  readonly changeVoice: (id: string) => void;
  readonly changeSpeed: (speed: number) => void;
}

const chosenOf = (all: readonly Voice[], lang: string | null, { voices }: Speech) =>
  voiceFor(all, lang, voices) ?? voiceFor(all, null, voices);

/** The manner that is kept for all stories to come, and a way to change it. */
export interface KeptSpeech {
  readonly speech: Speech;
  /** @param make what is changed, of the manner as it is then: another tab may have changed it meanwhile */
  readonly changeSpeech: (make: (now: Speech) => Speech) => void;
}

/** The device's voices for a language, and the manner in which they speak. */
export function useVoices({ speech, changeSpeech }: KeptSpeech, lang: string | null): Voices {
  const [all, setAll] = useState<readonly Voice[]>([]);
  // What is said next must know of a change before the page is drawn anew.
  const latest = useRef<Partial<Manner>>({});
  const own = voicesFor(all, lang);
  const use = (next: Speech, voices: readonly Voice[]) => {
    const voice = chosenOf(voices, lang, next);
    latest.current = { ...(voice && { voice }), speed: next.speed };
    return voice;
  };
  const chosen = use(speech, all);
  const change = (make: (now: Speech) => Speech) => {
    use(make(speech), all);
    changeSpeech(make);
  };
  return {
    offered: own.length > 0 ? own : all,
    chosen,
    speed: speech.speed,
    speaksIt: own.length > 0,
    ask: async () => {
      const voices = await deviceVoices();
      setAll(voices);
      return use(speech, voices);
    },
    manner: () => {
      const { voice, speed = 1 } = latest.current;
      if (voice === undefined) throw new Error('Nobody speaks without a voice.');
      return { voice, speed };
    },
    changeVoice: (id) => change((now) => ({ ...now, voices: withVoice(now.voices, lang, id) })),
    changeSpeed: (speed) => change((now) => ({ ...now, speed })),
  };
}
