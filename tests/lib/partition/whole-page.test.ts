import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenBy } from '../../../lib/html/seen.ts';
import { bareText } from '../../../lib/html/words.ts';
import { blocksIn } from '../../../lib/partition/page-map.ts';
import type { Partition } from '../../../lib/partition/partition-page.ts';
import { partitionDocument } from '../../../lib/partition-document.ts';
import { readPage } from '../../../lib/read-page.ts';
import type { Reading } from '../../../lib/article.ts';
import { goldenPages } from '../../pages/golden-page.ts';
import { madeUpPage } from './made-up-page.ts';

/** What must be true of every page: of our golden ones and of made-up ones. */
const URL_ = 'https://news.example/2026/03/the-ferry-is-back';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Runs a check on many pages, the golden ones first. */
function onEveryPage(check: (document: Document, url: string) => void): void {
  for (const { html, expected } of goldenPages()) check(parse(html), expected.url);
  fc.assert(
    fc.property(madeUpPage, (html) => {
      check(parse(html), URL_);
    }),
    { numRuns: 60, seed: 4 },
  );
}

/** The text nodes that a reader sees. */
function seenTexts(document: Document): Text[] {
  const isSeen = seenBy(document);
  const walker = document.createTreeWalker(document.body, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data.trim() !== '' && isWholeSeen(text, isSeen)) found.push(text);
  }
  return found;
}

function isWholeSeen(text: Text, isSeen: (element: Element) => boolean): boolean {
  const unread = new Set([
    'script',
    'style',
    'noscript',
    'template',
    'textarea',
    'select',
    'option',
  ]);
  for (let at = text.parentElement; at !== null; at = at.parentElement)
    if (!isSeen(at) || unread.has(at.localName)) return false;
  return true;
}

const partsOf = ({ page, story, cardLists, teaserLines, clutter }: Partition) => [
  new Set(story),
  blocksIn(
    page,
    cardLists.flatMap(({ cards }) => cards.map(({ box }) => box)),
  ),
  new Set(teaserLines),
  blocksIn(
    page,
    clutter.flatMap(({ box }) => box ?? []),
  ),
];

function articleOf(reading: Reading) {
  return reading.kind === 'unreadable' ? null : reading.article;
}

describe('a page told apart', () => {
  it('has every visible text in one block', () => {
    onEveryPage((document, url) => {
      const { page } = partitionDocument(document, url);
      for (const text of seenTexts(document)) {
        const holders = page.blocks.filter(({ nodes }) => nodes.some((one) => one.contains(text)));
        const parts = holders.map(({ range }) => range ?? [0, text.data.length]);
        const read = parts.map(([from, to]) => text.data.slice(from, to)).join('');
        expect(bareText(read)).toBe(bareText(text.data));
      }
    });
  }, 120_000);

  it('has every block in at most one part: story, other stories, teaser lines or clutter', () => {
    onEveryPage((document, url) => {
      const partition = partitionDocument(document, url);
      const parts = partsOf(partition);
      for (const block of partition.page.blocks) {
        const mine = parts.filter((part) => part.has(block)).length;
        expect([block.text, mine <= 1]).toEqual([block.text, true]);
      }
    });
  }, 120_000);
});

describe('an article', () => {
  it('leaves its document as it was', () => {
    onEveryPage((document, url) => {
      const before = document.documentElement.outerHTML;
      readPage(document, { url });
      expect(document.documentElement.outerHTML).toBe(before);
    });
  }, 120_000);

  it('lists other stories by absolute web addresses only', () => {
    onEveryPage((document, url) => {
      const article = articleOf(readPage(document, { url }));
      for (const { url: to } of [...(article?.related ?? []), ...(article?.mostRead ?? [])])
        expect(to).toMatch(/^https?:\/\/[^/]/);
    });
  }, 120_000);

  it('holds no text that is in no visible element', () => {
    onEveryPage((document, url) => {
      const seen = bareText(
        seenTexts(document)
          .map(({ data }) => data)
          .join(' '),
      );
      const article = articleOf(readPage(document, { url }));
      for (const paragraph of article?.text.split(/\n\n|\t/) ?? [])
        expect(seen).toContain(bareText(paragraph));
    });
  }, 120_000);
});
