/**
 * Runs in a page before its scripts: the device has so many voices of its own, which speak a
 * sentence for ever. A test machine has none.
 */
export function speakByFake(count: number, lang: string): void {
  const voices = Array.from({ length: count }, (_, at) => ({
    voiceURI: `fake-${at}`,
    name: 'Amalia',
    lang,
    localService: true,
    default: at === 0,
  }));
  const engine = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: () => undefined,
    cancel: () => undefined,
  });
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: engine, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
}
