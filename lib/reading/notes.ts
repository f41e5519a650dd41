/** A number that stands high in the text, and the note at the story's end that it stands for. */
export interface Note {
  /** The link in the text; its own address leads to the publisher's page. */
  readonly mark: HTMLAnchorElement;
  readonly note: HTMLElement;
  /** Links in the note that lead back to the mark. */
  readonly back: readonly HTMLAnchorElement[];
}

const NUMBER = /^[[(]?(\d{1,3})[\])]?$/;

/** An address up to its hash; null for one without a hash, which leads to a page and to no place in it. */
function pageOf(link: HTMLAnchorElement): string | null {
  const address = link.getAttribute('href') ?? '';
  const at = address.indexOf('#');
  return at < 0 || at === address.length - 1 ? null : address.slice(0, at);
}

/** Is what is raised the number of a note, and not a power or an ending? Then it is no word of its sentence. */
export function isNoteMark(raised: Element): boolean {
  const isLinked = raised.closest('a') !== null || raised.querySelector('a') !== null;
  return isLinked && NUMBER.test(raised.textContent.trim());
}

const numberIn = (link: Element) => Number(NUMBER.exec(link.textContent.trim())?.[1] ?? 0);

/**
 * The notes of a sanitised story. Names of elements do not survive sanitising, so a note is known by
 * its place: raised links to one and the same page, numbered, and as its items the last numbered list
 * of the story that reaches the highest of them.
 * @returns in the order of the text; none where numbers and list do not agree
 */
export function notesOf(story: ParentNode): readonly Note[] {
  const raised = [...story.querySelectorAll<HTMLAnchorElement>('sup a[href], a[href] > sup')]
    .map((found) => found.closest('a'))
    .filter((link) => link !== null);
  const marks = raised.filter((link) => numberIn(link) > 0 && pageOf(link) !== null);
  const [page, ...others] = new Set(marks.map(pageOf));
  if (page === undefined || others.length > 0) return [];
  const highest = Math.max(...marks.map(numberIn));
  const list = [...story.querySelectorAll('ol')].findLast(
    (one) => one.children.length >= highest && !marks.some((mark) => one.contains(mark)),
  );
  if (list === undefined) return [];
  return marks.flatMap((mark) => {
    const note = list.children[numberIn(mark) - 1] as HTMLElement | undefined;
    if (note === undefined) return [];
    const back = [...note.querySelectorAll('a')].filter((link) => pageOf(link) === page);
    return [{ mark, note, back }];
  });
}
