import { BETWEEN, hasLetter, hasWord, isCapital, isSmall, WORD_CHAR } from '../html/letters.ts';
import { bareText, foldSpace } from '../html/words.ts';
import { AND, JOINTS, LEAD, LEAD_OR_SURNAME, PARTICLE, ROLE, ROLE_BEHIND } from './byline-words.ts';

/** Longer than any name of a person; "Agence France-Presse (AFP) and staff writers" is two. */
const LONGEST_NAME = 60;

/** Words of a name at most: "Carlos Alberto de la Cruz Fernández" has six. */
const MOST_WORDS = 6;

const ADDRESS = /https?:|www\.|@|[^\s.]\.(?:com|net|org|[a-z]{2})(?:\W|$)/i;

/** What stands round a name and is no part of it; quotes may open or close one. */
const AROUND = new RegExp(`^(?:(?!["„“«])[${BETWEEN}])+|(?:(?![.!"”»)])[${BETWEEN}])+$`, 'g');
const ONE_WORD = new RegExp(`^(?:${WORD_CHAR}|['’.&!-])+$`);
const OPENING = /^["„“«(]/;

/**
 * The people or agencies that a line names.
 * @param text a byline of the page or of its metadata: "By A. Moss and B. Reed, Halden", "A. Moss (amo)"
 * @returns names without lead words, roles, places, addresses and handles; none where there are none
 */
export function namesIn(text: string): readonly string[] {
  if (/https?:|www\./i.test(text)) return [];
  const line = foldSpace(text)
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .replace(/\S+@\S+|(?:^|\s)@\w+/gu, ' ')
    .trim();
  const names: string[] = [];
  for (const group of withoutLead(line).split(AND))
    names.push(...namesInGroup(group, names.length > 0));
  return distinct(names);
}

/**
 * Names between commas; after a full name, a single word is a place or a title ("Seb Dumitru, Lille"),
 * after a role it is what that is for ("Writer, Hardware").
 */
function namesInGroup(group: string, follows: boolean): readonly string[] {
  const names: string[] = [];
  let full = follows;
  let isRole = false;
  for (const part of group.split(/\s*[,，]\s*/u)) {
    const name = tidyName(part);
    const wordCount = name.split(' ').length;
    isRole ||= ROLE.test(name);
    if (!isName(name) || (wordCount === 1 && (isRole || (full && names.length > 0)))) continue;
    names.push(name);
    full ||= wordCount > 1;
  }
  return names;
}

function withoutLead(text: string): string {
  return LEAD_OR_SURNAME.test(text) ? text : LEAD.cutFrom(text);
}

/** A name without what stands round it. */
function tidyName(part: string): string {
  const name = withoutLead(part.trim()).replace(ROLE_BEHIND, '');
  return foldSpace(name.replace(AROUND, ''));
}

/** Could this be what a person or an agency is called? */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (text.length < 2 || text.length > LONGEST_NAME || words.length > MOST_WORDS) return false;
  if (ADDRESS.test(text) || ROLE.test(text) || JOINTS.has(text.toLowerCase()) || /\d/.test(text))
    return false;
  return isWritten(text, words);
}

/** Is it written as names are: capitals, in scripts that have them? */
function isWritten(text: string, words: readonly string[]): boolean {
  // Scripts without capitals are the same in both cases.
  if (text.toLowerCase() === text.toUpperCase()) return hasLetter(text);
  if (words.length === 1) return ONE_WORD.test(text);
  return words.every(
    (word) => isNameWord(word.replace(OPENING, '')) || PARTICLE.test(word.toLowerCase()),
  );
}

/** Written large, or small before a capital as in "deGroot". */
function isNameWord(word: string): boolean {
  const [first = '', second = ''] = word;
  return isSmall(first) ? isCapital(second) : hasWord(first);
}

/** Each name once, whatever its case and points. */
export function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const bare = bareText(name);
    if (bare === '' || seen.has(bare)) return false;
    seen.add(bare);
    return true;
  });
}

/** Does a line begin as bylines do: "By", "Von", "بقلم"? */
export function beginsAsByline(text: string): boolean {
  return LEAD.test(text);
}

/** What stands by itself over something else as often: a size of letters, where a journey begins. */
const NO_LABEL = /^(?:from|text|texto|tekst|di)$/i;

/** Is a line nothing but what a byline begins with: "Written by", above the name? */
export function isOnlyLead(text: string): boolean {
  return LEAD.test(text) && !hasLetter(LEAD.cutFrom(text)) && !NO_LABEL.test(text);
}
