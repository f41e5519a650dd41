import { describe, expect, it } from 'vitest';
import { blockText } from './block-text.ts';
import { readingOf } from './broadsheet.ts';
import { peopleOf } from './rival.ts';

describe('blockText', () => {
  it('breaks the line at every block, and nowhere else', () => {
    const html =
      '<div><h2>A letter</h2><p>One <b>tw</b>o\n three<br>four</p><ul><li>five<li>six</ul></div>';
    expect(blockText(html)).toBe('A letter\n\nOne two three\n\nfour\n\nfive\n\nsix');
  });

  it('leaves out what is no text', () => {
    expect(blockText('<p>One</p><style>p{}</style><script>two()</script>')).toBe('One');
    expect(blockText('')).toBe('');
  });
});

describe('peopleOf', () => {
  it.each([
    ['By Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['Ann Lee, Bo Ek & Cy Uhl', ['Ann Lee', 'Bo Ek', 'Cy Uhl']],
    ['Von Anna Land', ['Anna Land']],
    ['Byron Sandor', ['Byron Sandor']],
    ['', []],
    [null, []],
  ])('%j names %j', (byline, people) => {
    expect(peopleOf(byline)).toEqual(people);
  });
});

describe('readingOf', () => {
  const verdict = { isArticle: false, score: 0.1, evidence: [] };
  const article = {
    title: 'T',
    byline: ['Ann Lee'],
    publication: null,
    publishedAt: '2026-03-11',
    text: 'Text.',
    related: [
      {
        title: 'R',
        url: 'https://lumen9.example/r',
        source: null,
        time: '1 h',
        summary: 'S',
        group: 'More',
      },
    ],
    removed: { blocks: [] },
  };
  const answer = (result: unknown) => ({ result, error: null, roundTripMs: 40 });

  it('gives the text also where the page is judged no article', () => {
    expect(readingOf(answer({ kind: 'not-article', article, verdict }))).toEqual({
      isArticle: false,
      title: 'T',
      byline: ['Ann Lee'],
      publication: null,
      publishedAt: '2026-03-11',
      text: 'Text.',
      related: [{ title: 'R', url: 'https://lumen9.example/r', source: null, time: '1 h' }],
      removed: { blocks: [] },
      ms: 40,
      error: null,
    });
  });

  it("prefers the script's own time", () => {
    expect(readingOf(answer({ kind: 'article', article, verdict, ms: 12 })).ms).toBe(12);
  });

  it('says why there is nothing', () => {
    expect(readingOf(answer({ kind: 'unreadable', reason: 'empty' })).error).toBe(
      'unreadable: empty',
    );
    expect(readingOf({ ...answer(null), error: 'Frame gone' }).error).toBe('Frame gone');
    expect(readingOf(answer(null)).error).toBe('The script gave no reading.');
  });
});
