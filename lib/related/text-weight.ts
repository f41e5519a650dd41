/** Scripts whose characters each say about twice as much as a Latin letter (UAX 29: a word is two to three long). */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;

/** Does a text say as much as so many characters of a Latin one? */
export function weighs(text: string, chars: number): boolean {
  if (text.length >= chars) return true;
  return text.length * 2 >= chars && text.length + (text.match(DENSE)?.length ?? 0) >= chars;
}
