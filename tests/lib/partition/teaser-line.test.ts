import { describe, expect, it } from 'vitest';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { pointsElsewhere } from '../../../lib/partition/teaser-line.ts';
import { STORY_URL } from './list-page.ts';

const PROSE =
  'The council of Sedge has bought the old quarry from its heirs, and means to let the water stand where it is.';
const OWN = '/valley/sedge-buys-the-old-quarry';
const OTHER = 'https://other.example/valley/the-quarry-of-sedge';

/** Which of a story's linked lines point elsewhere, each standing over what is given. */
const pointers = (lines: readonly (readonly [href: string, under: string])[]) => {
  const html = lines
    .map(
      ([href, under], at) =>
        `<p><a href="${href}-${at}">Sedge buys quarry number ${at}</a></p>${under}`,
    )
    .join('');
  const document = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  const page = mapPage(document, STORY_URL);
  return page.blocks
    .filter((block) => block.links.length > 0)
    .map((block) => pointsElsewhere(page, block));
};

const paragraph = `<p>${PROSE}</p>`;

describe('a line that is all link', () => {
  it('points elsewhere between paragraphs', () => {
    expect(pointers([[OWN, paragraph]])).toEqual([true]);
    expect(
      pointers([
        [OWN, paragraph],
        [OWN, paragraph],
        [OWN, paragraph],
      ]),
    ).toEqual([true, true, true]);
  });

  it('titles a part of a roundup where others like it lead to other publishers', () => {
    const parts = (...hrefs: string[]) => pointers(hrefs.map((href) => [href, paragraph]));
    expect(parts(OWN, OTHER, OTHER)).toEqual([false, false, false]);
    expect(parts(OWN, OWN, OTHER)).toEqual([true, true, false]);
    expect(parts(OWN, OTHER)).toEqual([true, false]);
  });

  it('titles no part without a paragraph under it', () => {
    const lines = [OWN, OTHER, OTHER, OTHER].map((href, at) => [href, at === 0 ? '' : paragraph]);
    expect(pointers(lines as [string, string][])[0]).toBe(true);
  });
});
