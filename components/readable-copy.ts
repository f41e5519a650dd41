import { subheadingsOf } from '../lib/reading/contents.ts';
import { notesOf } from '../lib/reading/notes.ts';

/** How a story is to be mounted. */
export interface Mounting {
  readonly pictures: boolean;
  /** Name of the button that enlarges a picture; null where none is to be enlarged. */
  readonly enlarge: string | null;
}

/** Does the link lead to a page of its own? Anything else would open inside the extension. */
function leadsOut(link: HTMLAnchorElement): boolean {
  const address = link.getAttribute('href') ?? '';
  return URL.canParse(address) && /^(?:https?|mailto):$/.test(new URL(address).protocol);
}

function openApart(link: HTMLAnchorElement): void {
  if (!leadsOut(link)) {
    link.removeAttribute('href');
    return;
  }
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

function loadQuietly(picture: HTMLImageElement): void {
  picture.setAttribute('referrerpolicy', 'no-referrer');
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
}

function makeEnlargeable(picture: HTMLImageElement, label: string): void {
  if (picture.closest('a') !== null) return; // where the link leads is the picture's own business
  const button = picture.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'enlarge';
  button.setAttribute(
    'aria-label',
    [label, picture.alt].filter((words) => words !== '').join(': '),
  );
  picture.replaceWith(button);
  button.append(picture);
}

/** A picture that is not wanted leaves its words behind: what it shows, and its caption. */
function putWordsFor(picture: HTMLImageElement): void {
  const words = picture.ownerDocument.createElement('span');
  words.className = 'picture-words';
  words.textContent = picture.alt;
  picture.replaceWith(words);
}

/** What a click on a mark or a way back shows: there, and for keys and screen readers the focus is there too. */
function leadTo(link: HTMLAnchorElement, target: HTMLElement): void {
  link.removeAttribute('target');
  link.addEventListener('click', (event) => {
    event.preventDefault(); // its address leads to the publisher's page
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  });
}

/** Notes are read here: their marks and the ways back stay in the story. */
function linkNotes(copy: DocumentFragment): void {
  for (const { mark, note, back } of notesOf(copy)) {
    note.tabIndex = -1;
    leadTo(mark, note);
    for (const link of back) leadTo(link, mark);
  }
}

/** The name under which the contents reach a subheading. */
export const partName = (place: number) => `part-${place}`;

/**
 * A copy of a sanitised story, ready to be mounted: links open in a new tab and tell nothing of
 * where they came from, pictures load when they are near and send no referrer.
 * The copy stays in the fragment's own document, so no picture loads before it is mounted.
 */
export function readableCopy(content: DocumentFragment, mounting: Mounting): DocumentFragment {
  const copy = content.cloneNode(true) as DocumentFragment;
  copy.querySelectorAll('a').forEach(openApart);
  linkNotes(copy);
  subheadingsOf(copy).forEach((heading, place) => {
    heading.id = partName(place);
  });
  for (const picture of copy.querySelectorAll('img')) {
    loadQuietly(picture);
    if (!mounting.pictures) putWordsFor(picture);
    else if (mounting.enlarge !== null) makeEnlargeable(picture, mounting.enlarge);
  }
  return copy;
}
