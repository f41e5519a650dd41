import { useRef, useState } from 'preact/hooks';
import { updateSettings } from '../../lib/browser/settings-store.ts';
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

/** The device's voices for a language, and the manner that is kept for all stories to come. */
export function useVoices(first: Speech, lang: string | null): Voices {
  const [speech, setSpeech] = useState(first);
  const [all, setAll] = useState<readonly Voice[]>([]);
  // What is said next must know of a change before the page is drawn anew.
  const latest = useRef<Partial<Manner>>({});
  const own = voicesFor(all, lang);
  const use = (next: Speech, voices: readonly Voice[]) => {
    const voice = chosenOf(voices, lang, next);
    latest.current = { ...(voice && { voice }), speed: next.speed };
    return voice;
  };
  const change = (some: Partial<Speech>) => {
    const next = { ...speech, ...some };
    use(next, all);
    setSpeech(next);
    updateSettings({ speech: next }).catch(() => undefined); // it holds on this page all the same
  };
  return {
    offered: own.length > 0 ? own : all,
    chosen: chosenOf(all, lang, speech),
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
    changeVoice: (id) => change({ voices: withVoice(speech.voices, lang, id) }),
    changeSpeed: (speed) => change({ speed }),
  };
}
