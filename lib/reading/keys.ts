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
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Is an input method putting a letter together? */
  readonly isComposing: boolean;
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
  arrowright: 'nextSentence',
  arrowleft: 'previousSentence',
  '?': 'keys',
  escape: 'leave',
};

/** Elements that take keys for themselves. */
const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable=true]';

/** What stands open and takes keys: a dialog, a list of choices, and the button that has opened one. */
const OPEN = 'dialog, .menu-list, [aria-expanded=true]';

/** Is this where somebody types, chooses or slides? Then every key is its own. */
export function takesKeys(target: Element): boolean {
  return target.matches(TYPING) || target.closest(OPEN) !== null;
}

/** What a key press means; null where it means nothing here. */
export function keyAction(press: KeyPress): KeyAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  return ACTIONS[press.key.toLowerCase()] ?? null;
}
