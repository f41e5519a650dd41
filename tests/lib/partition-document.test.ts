import { describe, expect, it } from 'vitest';
import { partitionDocument, partitionSeen } from '../../lib/partition-document.ts';

const URL = 'https://news.example/2026/03/the-ferry-comes-back';
const SENTENCE =
  'The ferry sails again from Monday, said the harbour master of Orlanza, who had rowed. ';

/** Paragraphs of about 170 letters each that begin with a word of their own, `chars` letters in all. */
function paragraphs(word: string, chars: number): string {
  const whole = Array.from({ length: Math.floor(chars / 170) }, (_, i) => `${word} ${i}. `);
  const texts = whole.map((start) => `${start}${SENTENCE.repeat(2)}`.slice(0, 169) + '.');
  const rest = chars - texts.length * 170;
  if (rest > 0) texts.push(`${word} z. ${SENTENCE.repeat(2)}`.slice(0, rest - 1) + '.');
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** What a browser takes where nothing is said; here styles have no defaults, and boxes no size. */
const DEFAULTS = 'overflow-x: visible; overflow-y: visible; opacity: 1; transform: none';

function show(html: string): void {
  document.head.innerHTML = `<title>The ferry comes back</title><style>* { ${DEFAULTS} }</style>`;
  document.body.innerHTML = `<main><h1>The ferry comes back</h1>${html}</main>`;
}

const firstWords = (story: readonly { text: string }[]) =>
  new Set(story.map(({ text }) => text.split(' ')[0]));

/** The first words of the paragraphs that are taken for the story's. */
function wordsOf(html: string): Set<string | undefined> {
  show(html);
  return firstWords(partitionDocument(document, URL).story);
}

const shownAndHidden = (shown: number, hidden: number) =>
  wordsOf(
    `${paragraphs('Shown', shown)}<div style="display: none">${paragraphs('Folded', hidden)}</div>`,
  );

describe('a story that its page shows only once a script has run', () => {
  it('is read where next to nothing else is there: less than 1,000 letters', () => {
    expect(shownAndHidden(990, 9000)).toContain('Folded');
    expect(shownAndHidden(1010, 9000)).toEqual(new Set(['Shown']));
  });

  it('is read where with it the story is four times as long, not less', () => {
    expect(shownAndHidden(510, 1700)).toContain('Folded');
    expect(shownAndHidden(510, 1360)).toEqual(new Set(['Shown']));
  });

  it('is not read where the page says that it has to be paid for', () => {
    const data = '{"@type":"NewsArticle","headline":"The ferry","isAccessibleForFree":false}';
    const paid = `<script type="application/ld+json">${data}</script>${paragraphs('Shown', 510)}
      <div style="display: none">${paragraphs('Folded', 5000)}</div>`;
    expect(wordsOf(paid)).toEqual(new Set(['Shown']));
  });
});

describe('words of a story that are not to be seen', () => {
  function seenWords(shown: number): Set<string | undefined> {
    const tiny = paragraphs('Tiny', 680).replaceAll('<p>', '<p style="font-size: 1px">');
    show(`${paragraphs('Shown', shown)}${tiny}`);
    return firstWords(partitionSeen(document, URL, {}).story);
  }

  it('are left out where at least 400 letters of it are left', () => {
    expect(seenWords(420)).toEqual(new Set(['Shown']));
  });

  it('are kept where less is left: then the page shows its story in a way that is not known', () => {
    expect(seenWords(380)).toContain('Tiny');
  });
});
