/** 12 letters have 95 quadrillion values: no page can guess one, and none has it already. */
const NAME_LETTERS = 12;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** A name for an attribute that a page cannot know beforehand. */
export function randomName(): string {
  const draws = crypto.getRandomValues(new Uint8Array(NAME_LETTERS));
  return Array.from(draws, (draw) => ALPHABET.charAt(draw % ALPHABET.length)).join('');
}
