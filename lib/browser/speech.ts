import type { Voice } from '../reading/listening.ts';

/** Chromium lists its voices a moment after the first question, in about 0.1 s. */
const VOICES_WITHIN_MS = 1500;

/** How a sentence is to be said. */
export interface Manner {
  readonly voice: Voice;
  /** 1 is the voice's own. */
  readonly speed: number;
}

// Firefox for Android and some builds of Chromium have none, whatever the types say.
const engine = () => (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** Those that speak on the device itself: others would send the story over the network. */
function localVoices(): SpeechSynthesisVoice[] {
  return (
    engine()
      ?.getVoices()
      .filter(({ localService }) => localService) ?? []
  );
}

function once(target: EventTarget, type: string): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, VOICES_WITHIN_MS);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    target.addEventListener(type, done, { once: true });
  });
}

/** The voices of this device; none where it has none of its own. */
export async function deviceVoices(): Promise<readonly Voice[]> {
  const speech = engine();
  if (speech === undefined) return [];
  if (speech.getVoices().length === 0) await once(speech, 'voiceschanged');
  return localVoices().map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, lang }));
}

/** Held while it is said: Chromium forgets a sentence that nobody holds, and never tells of its end. */
let saying: SpeechSynthesisUtterance | null = null;

/**
 * Says one sentence.
 * @returns whether it was said to its end; false when it was stopped, or the voice is gone
 */
export function say(text: string, { voice, speed }: Manner): Promise<boolean> {
  const found = localVoices().find(({ voiceURI }) => voiceURI === voice.id);
  // Never without a voice: the browser would choose one itself, perhaps of the network.
  if (found === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const sentence = new SpeechSynthesisUtterance(text);
    sentence.voice = found;
    sentence.lang = found.lang;
    sentence.rate = speed;
    saying = sentence;
    sentence.onend = () => {
      resolve(sentence === saying);
    };
    sentence.onerror = () => {
      resolve(false);
    };
    engine()?.speak(sentence);
  });
}

/** Stops what is being said, at once. */
export function hush(): void {
  engine()?.cancel();
}
