/** What a single key does on the reader page. */
export type KeyAction =
  | 'nextParagraph'
  | 'previousParagraph'
  | 'larger'
  | 'smaller'
  | 'nextTheme'
  | 'focus'
  | 'listen'
  | 'nextSentence'
  | 'previousSentence'
  | 'keys'
  | 'leave';

/** A key press, as far as it matters. */
export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard, by what it has on an American one: "KeyJ". */
  readonly code: string;
  /** Is the key held down, and told of once more? */
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Is an input method putting a letter together? */
  readonly isComposing: boolean;
}

/** How keys are taken. */
export interface KeyManner {
  /** Do letters and signs act? Who speaks to the computer, or lets a hand rest on the keys, may not want that (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Do the page's words, and its buttons with them, run from right to left? Then what is next is to the left. */
  readonly fromRight: boolean;
}

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  j: 'nextParagraph',
  k: 'previousParagraph',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  t: 'nextTheme',
  f: 'focus',
  l: 'listen',
  '?': 'keys',
  '؟': 'keys',
  escape: 'leave',
};

const ARROWS: Readonly<Record<string, 1 | -1>> = { arrowright: 1, arrowleft: -1 };

/** What goes on while a key is held down. All else happens once: themes would flash, and Escape go back twice. */
const GOES_ON: ReadonlySet<KeyAction> = new Set<KeyAction>([
  'nextParagraph',
  'previousParagraph',
  'larger',
  'smaller',
  'nextSentence',
  'previousSentence',
]);

/** Elements that take keys for themselves. */
const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable=true]';

/** What stands open and takes keys: a dialog, a list of choices, and the button that has opened one. */
const OPEN = 'dialog, .menu-list, [aria-expanded=true]';

/** What is wider than the story: arrows scroll it. */
const SCROLLS = '[tabindex="0"]';

/** Would an arrow scroll what has the focus? */
export function takesArrows(target: Element): boolean {
  return target.matches(SCROLLS);
}

/** Is this where somebody types, chooses or slides? Then every key is its own. */
export function takesKeys(target: Element): boolean {
  return target.matches(TYPING) || target.closest(OPEN) !== null;
}

/** A key's name; of a keyboard with other letters than Latin ones that of the Latin letter at its place. */
function nameOf({ key, code }: KeyPress): string {
  const isOther = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  const latin = isOther ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  return (latin ?? key).toLowerCase();
}

function actionOf(name: string, { fromRight }: KeyManner): KeyAction | null {
  const arrow = ARROWS[name];
  if (arrow === undefined) return ACTIONS[name] ?? null;
  return (arrow === 1) === fromRight ? 'previousSentence' : 'nextSentence';
}

/** What a key press means; null where it means nothing here. */
export function keyAction(press: KeyPress, manner: KeyManner): KeyAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  const isSign = Array.from(press.key).length === 1;
  if (isSign && !manner.singleKeys) return null;
  const action = actionOf(nameOf(press), manner);
  return action !== null && press.repeat && !GOES_ON.has(action) ? null : action;
}
