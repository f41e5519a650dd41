import { vi } from 'vitest';

/** A voice as a browser lists it. */
export const fakeVoice = (name: string, lang: string, localService = true) =>
  ({ voiceURI: name, name, lang, localService, default: false }) as SpeechSynthesisVoice;

class FakeUtterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Stands in for the browser's speech: no machine of ours has a voice. What a real one does beyond
 * this (sound, the words' pace) is not tested.
 */
export function fakeSpeech(voices: readonly SpeechSynthesisVoice[]) {
  let now: FakeUtterance | null = null;
  const said: FakeUtterance[] = [];
  const listed = { voices: [...voices] };
  const engine = Object.assign(new EventTarget(), {
    getVoices: () => listed.voices,
    speak: (utterance: FakeUtterance) => {
      now = utterance;
      said.push(utterance);
    },
    cancel: () => {
      const stopped = now;
      now = null;
      stopped?.onerror?.();
    },
  });
  vi.stubGlobal('speechSynthesis', engine);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return {
    engine,
    listed,
    /** All that was begun, in order. */
    texts: () => said.map(({ text }) => text),
    last: () => said.at(-1),
    isSpeaking: () => now !== null,
    /** The sentence comes to its end. */
    finish: async () => {
      const done = now;
      now = null;
      done?.onend?.();
      await Promise.resolve();
      await new Promise((resolve) => setTimeout(resolve));
    },
    /** The device breaks off by itself. */
    breakOff: async () => {
      const broken = now;
      now = null;
      broken?.onerror?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}
