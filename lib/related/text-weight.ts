/** Scripts whose characters each say about twice as much as a Latin letter (UAX 29: a word is two to three long). */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;

/** How much a text says, in characters of a Latin text. */
export function textWeight(text: string): number {
  return text.length + (text.match(DENSE)?.length ?? 0);
}
