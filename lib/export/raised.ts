/** The signs that Unicode has raised ones for, as far as numbers need them. */
// prettier-ignore
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
  '+': '⁺', '-': '⁻', '−': '⁻',
};

/** A power, a unit, or a note's number. Other words that are raised, as in “1st”, read as well on the line. */
const NUMBER = /^[+−-]?\d+$/;

/** What a note is marked by: a number, or a letter. */
const NOTE = /^(?:\d+|[a-z])$/i;

const isLinked = (raised: Element) =>
  raised.closest('a') !== null || raised.querySelector('a') !== null;

/**
 * Writes what is raised so that it does not run together with what it stands at, where nothing can be raised: "10⁶",
 * not "106"; a note that leads somewhere as "1911[1]", not "19111".
 * @param raised a `sup`; it is changed
 */
export function writeRaised(raised: Element): void {
  const words = raised.textContent.trim();
  if (isLinked(raised)) {
    if (!NOTE.test(words)) return;
    raised.prepend('[');
    raised.append(']');
  } else if (NUMBER.test(words)) {
    raised.textContent = Array.from(words, (sign) => RAISED[sign] ?? sign).join('');
  }
}
