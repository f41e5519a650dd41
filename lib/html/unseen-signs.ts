/**
 * Characters that are never seen, and can make a text read other than it is: soft hyphen, zero-width,
 * bidirectional controls, tag characters, controls, fillers, halves of a pair, what is no character. The
 * joiners of emoji and Persian and the marks of direction stay, and of the signs that choose a character's
 * form those that follow one which has forms: a row of them, or one after a Latin letter, is a text that
 * nobody sees. Source: TESTING.md S15; Unicode 16, Default_Ignorable_Code_Point.
 */
const INVISIBLE =
  /[^\P{Cc}\s]|[\u034f\u17b4\u17b5\u00ad\u061c\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}](?<![\d#*©®\u1000-\ufdff\ufe10-\u{dffff}].)/gu;

/** Text without what nobody sees of it; its white space is as it was. */
export function withoutUnseen(text: string): string {
  return text.replace(INVISIBLE, '');
}
