// @vitest-environment jsdom
// happy-dom knows no ranges of a document that is parsed.
import { describe, expect, it } from 'vitest';
import { selectedPart } from '../../lib/extract/selected-part.ts';
import { PAGE_TELLER } from '../../lib/page-teller.ts';
import { readPartWith } from '../../lib/read-with.ts';

const SENTENCE = 'The ferry went back to sea on Tuesday after a week of repairs in the dock. ';
const paragraph = (name: string) => `<p class="${name}">${name} said it. ${SENTENCE.repeat(3)}</p>`;
const CARDS = ['boat', 'pier', 'crane']
  .map(
    (one) => `<li><a href="/news/${one}">The old ${one} is to be sold to the harbour town</a></li>`,
  )
  .join('');
const HTML = `<title>The ferry is back</title><main><article><h1>The ferry is back</h1>
  ${paragraph('Ada')}${paragraph('Ben')}${paragraph('Cleo')}</article>
  <aside><h2>Related stories</h2><ul>${CARDS}</ul></aside>
  <div class="note">The tide is high at noon.</div></main>`;

/** What is read of a page where this much of it is selected. */
function read(from: string, to: string): string | null {
  const document = new DOMParser().parseFromString(HTML, 'text/html');
  const [first, last] = [from, to].map((selector) => document.querySelector(selector));
  if (first == null || last == null) throw new Error('no such part');
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const part = selectedPart([range]);
  const url = 'https://news.example/ferry';
  return readPartWith(PAGE_TELLER, document, { url, part })?.text ?? null;
}

describe('a part of a page', () => {
  it('is of the story what was selected', () => {
    const text = read('.Ben', '.Cleo');
    expect(text).toContain('Ben said it.');
    expect(text).toContain('Cleo said it.');
    expect(text).not.toContain('Ada');
  });

  it('is of the story alone where it goes beyond', () => {
    const text = read('.Cleo', '.note');
    expect(text).toContain('Cleo said it.');
    expect(text).not.toMatch(/old pier|tide is high/);
  });

  it('is what is there where nothing of the story is in it', () => {
    expect(read('.note', '.note')).toBe('The tide is high at noon.');
  });

  it('holds no card of another story', () => {
    expect(read('aside ul', '.note')).toBe('The tide is high at noon.');
    expect(read('aside ul', 'aside ul')).toBeNull();
  });
});
