/** A class or id of more characters was made by a program. */
const MOST_NAME = 40;
/** So many classes tell an element; more make a rule that breaks with the next redesign. */
const MOST_CLASSES = 2;
/** An exact selector goes up so many levels at most. */
const MOST_LEVELS = 12;

/** Attributes that say what an element is for, in the order in which they are tried. */
const TELLING = ['data-testid', 'data-component', 'data-module', 'data-type', 'role', 'aria-label'];

/** Names of what an element does just now: they come and go. */
const STATE =
  /^(?:is|has|js|no|was)-|^(?:active|open|opened|closed|visible|hidden|show|shown|loaded|loading|lazy|lazyload\w*|selected|current|expanded|collapsed|sticky|stuck|fixed|animated?)$/;

// A field of a form can stand in for the form's own methods, so the prototype's are used.
const attribute = (element: Element, name: string): string =>
  (Object.getPrototypeOf(element) as Element).getAttribute.call(element, name) ?? '';

/** Words run together ("teaserList") have one that is a word; what a program made has none ("bdVaJa"). */
function isMadeUp(part: string): boolean {
  const pieces = part.match(/[A-Z]?[a-z]+|[A-Z]/g) ?? [];
  return pieces.length > 2 && pieces.every((piece) => piece.length < 4);
}

/**
 * Did somebody choose this name? Programs make names of letters and digits mixed ("css-1x2y3z",
 * "a8Fk2"), which are others after the next build.
 */
function isChosenName(name: string): boolean {
  if (name.length < 2 || name.length > MOST_NAME || STATE.test(name)) return false;
  const parts = name.split(/[-_]+/).filter((part) => part !== '');
  const isWord = (part: string) => /^[a-z]+$/i.test(part) && !isMadeUp(part);
  const isNumber = (part: string) => /^\d{1,2}$/.test(part);
  return (
    parts.every((part) => isWord(part) || isNumber(part)) &&
    parts.some((part) => part.length > 2 && /[aeiouy]/i.test(part))
  );
}

/** A name as CSS writes it. Source: CSSOM, "serialize an identifier". */
function escaped(name: string): string {
  return name
    .replace(/[^\w\u0080-\uffff-]/g, (char) => `\\${char}`)
    .replace(/^(-?)(\d)/, (_, dash: string, digit: string) => `${dash}\\3${digit} `);
}

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

function classesOf(element: Element): string {
  const names = attribute(element, 'class').split(/\s+/).filter(isChosenName);
  return names
    .slice(0, MOST_CLASSES)
    .map((name) => `.${escaped(name)}`)
    .join('');
}

function tellingOf(element: Element): string {
  const name = TELLING.find((one) => /^[\p{L}\p{N} _:-]{1,60}$/u.test(attribute(element, one)));
  return name === undefined ? '' : `[${name}=${quoted(attribute(element, name))}]`;
}

/** What an element is called, its own id left out: '' where nobody gave it a name. */
const nameOf = (element: Element) => classesOf(element) || tellingOf(element);

function placeOf(element: Element): string {
  const parent = element.parentElement;
  const same = [...(parent?.children ?? [])].filter((one) => one.localName === element.localName);
  return same.length < 2 ? '' : `:nth-of-type(${same.indexOf(element) + 1})`;
}

const isOnly = (document: Document, selector: string) =>
  document.querySelectorAll(selector).length === 1;

/**
 * A selector of one element and no other, as readable as it can be: by id or name, else by its place
 * among its neighbours.
 */
export function selectorFor(element: Element): string {
  const { ownerDocument: document } = element;
  let tail = '';
  let at: Element | null = element;
  for (let level = 0; at !== null && level < MOST_LEVELS; level++) {
    const id = attribute(at, 'id');
    const byId = isChosenName(id) ? `#${escaped(id)}${tail}` : null;
    if (byId !== null && isOnly(document, byId)) return byId;
    const named = `${at.localName}${nameOf(at)}`;
    if (isOnly(document, named + tail)) return named + tail;
    const placed = named + placeOf(at);
    if (isOnly(document, placed + tail)) return placed + tail;
    tail = ` > ${placed}${tail}`;
    at = at.parentElement;
  }
  return tail.replace(/^ > /, '');
}

/** "ad-12" and its brothers "ad-13" and so on. */
function byIdsBeginning(element: Element): string | null {
  const start = /^([a-z][a-z_-]{2,30}?[-_]?)\d+$/i.exec(attribute(element, 'id'))?.[1];
  // Before a number two letters are a name: nobody numbers what is none.
  const isName = start !== undefined && /[a-z]{2}/i.test(start) && !isMadeUp(start);
  return isName ? `[id^=${quoted(start)}]` : null;
}

/**
 * A selector of an element and of its like on other pages of the site: by what somebody called it, else
 * by what the nearest named element around it is called.
 * @returns null where nothing around it has a name: then nothing tells its like
 */
export function likeSelector(element: Element): string | null {
  const { localName } = element;
  const named = nameOf(element) || byIdsBeginning(element);
  if (named) return `${localName}${named}`;
  const id = attribute(element, 'id');
  if (isChosenName(id)) return `#${escaped(id)}`;
  const parent = element.parentElement;
  if (parent === null || /^(?:body|html|main|article)$/.test(parent.localName)) return null;
  const above = likeSelector(parent);
  return above === null ? null : `${above} > ${localName}`;
}
