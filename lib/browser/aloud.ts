import { stepFrom, type Spoken, type Unit } from '../reading/listening.ts';
import { hush, say, type Manner } from './speech.ts';

export interface AloudOptions {
  readonly sentences: readonly Spoken[];
  /** The sentence to begin with. */
  readonly from: number;
  /** Asked before each sentence, so that another voice or speed holds from the next one on. */
  readonly manner: () => Manner;
  readonly onSentence: (sentence: Spoken) => void;
  /** Past the last sentence, or where the device stops speaking by itself. */
  readonly onEnd: (how: 'finished' | 'interrupted') => void;
}

/** A story that is being read aloud. */
export interface Aloud {
  /** Says the sentence it is at from its beginning, and then the others. */
  readonly play: () => void;
  /** The browsers' own pause is lost after some seconds, so the sentence is begun anew afterwards. */
  readonly pause: () => void;
  /** Goes to another sentence; says it if something was being said. */
  readonly skip: (unit: Unit, by: 1 | -1) => void;
}

/**
 * Says sentence after sentence from `at.place` on.
 * @returns how it came to its end; null when it was overtaken meanwhile
 */
async function sayOn(
  { sentences, manner, onSentence }: AloudOptions,
  at: { place: number },
  isMine: () => boolean,
): Promise<'finished' | 'interrupted' | null> {
  for (;;) {
    const sentence = sentences[at.place];
    if (sentence === undefined) return 'finished';
    onSentence(sentence);
    const said = await say(sentence.text, manner());
    if (!isMine()) return null;
    if (!said) return 'interrupted';
    at.place += 1;
  }
}

/** Reads sentences aloud, one by one, with voices of the device. */
export function readAloud(options: AloudOptions): Aloud {
  const { sentences, onSentence, onEnd } = options;
  const at = { place: options.from };
  /** What is being said; another object stands here once it was overtaken. */
  let playing: object | null = null;

  const pause = () => {
    playing = null;
    hush();
  };
  const end = (how: 'finished' | 'interrupted' | null) => {
    if (how === null) return;
    pause();
    onEnd(how);
  };
  const play = () => {
    pause();
    const mine = {};
    playing = mine;
    void sayOn(options, at, () => playing === mine).then(end);
  };
  const skip = (unit: Unit, by: 1 | -1) => {
    const to = stepFrom(sentences, at.place, { unit, by });
    const sentence = to === null ? undefined : sentences[to];
    if (to === null || sentence === undefined) {
      end('finished');
      return;
    }
    at.place = to;
    if (playing !== null) play();
    else onSentence(sentence);
  };
  return { play, pause, skip };
}
