// @vitest-environment jsdom
// The books are made where the sanitiser works: under jsdom.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureTools } from '../../scripts/tools/ensure.ts';
import type { Article } from '../../lib/article.ts';
import { epubFile } from '../../lib/export/epub-file.ts';
import type { Pictures } from '../../lib/export/pictures.ts';
import { sampleArticle, sampleRelated } from '../components/sample-story.ts';
import { cleaned, goldenStories, storyOf } from '../lib/export/golden-story.ts';
import { epubFaults } from './epub-faults.ts';

const OPTIONS = { sourceLine: true, copyRelated: true, now: new Date('2026-03-01T10:20:30Z') };
const NONE: Pictures = new Map();

/** The least picture of each kind: one pixel. */
const PIXELS: Pictures = new Map(
  (
    [
      ['image/gif', 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'],
      [
        'image/png',
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      ],
    ] as const
  ).map(([type, base64]) => [
    `https://a.example/${type}`,
    { type, bytes: new Uint8Array(Buffer.from(base64, 'base64')) },
  ]),
);

/** Everything that a story may hold, in places where EPUB is strict. */
const STRICT =
  '<h2>Part</h2><p>a<br>b <b>c</b> <s>d</s> <mark>e</mark> H<sub>2</sub>O <q>f</q> <code>g</code></p>' +
  '<p><ruby>漢<rt>かん</rt>字</ruby><ruby><rt>x</rt></ruby></p><h6>Deep</h6>' +
  '<p><a href="https://a.example/a|b{c}?q=%zz#x#y">a</a> <a href="mailto:a b@c.example?subject=ü">b</a>' +
  ' <a href="http://ümlaut.example:8080/ä ö">c</a> <a href="http://a_b.example/[1]">d</a></p>' +
  '<ol start="7"><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol><blockquote>e</blockquote>' +
  '<table><caption>f</caption><tr><th>a</th><th></th></tr><tr><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td></tr></table>' +
  '<dl><dt>t</dt><dd>d</dd></dl><hr><pre>x\u000by\n  z</pre><figure><figcaption>a</figcaption>' +
  '<img src="https://a.example/image/png" alt="b" width="10" height="10"><figcaption>c</figcaption><p>d</p></figure>' +
  '<p>a <img src="https://a.example/image/gif"> b <a href="https://a.example/"><img src="https://a.example/none" alt="n"></a></p>' +
  '<figure><img src="https://a.example/other"></figure><p><img src="https://a.example/words" alt="w"></p>';

const strict = (changes: Partial<Article>, pictures: Pictures) => {
  const related = [sampleRelated({ group: 'More', url: 'https://a.example/{x}' }), sampleRelated()];
  const article = sampleArticle({ related, publishedAt: '2026-03-01', ...changes });
  return epubFile({ article, content: cleaned(STRICT), isPart: false }, OPTIONS, pictures);
};

const unknown = {
  title: '', url: 'https://a.example/a?b={c}&d', byline: [], publication: null, site: null,
  lang: 'x"y', dir: null, standfirst: null, publishedAt: 'soon', publishedLabel: null, related: [],
} as const; // prettier-ignore

/** Books of their own: the three above, and golden pages that differ in what a package says. */
const BOOKS: Readonly<Record<string, () => Uint8Array>> = {
  'every part of a story': () => strict({}, PIXELS),
  'nothing known of it': () => strict(unknown, NONE),
  'from right to left': () => strict({ lang: 'ar', dir: 'rtl' }, NONE),
  korean: () => bookOf('korean'),
};

function bookOf(folder: string): Uint8Array {
  const page = goldenStories().find((one) => one.folder === folder);
  if (page === undefined) throw new Error(`no golden page ${folder}`);
  return epubFile(storyOf(page), OPTIONS, NONE);
}

/**
 * The stories of all golden pages as chapters of one book, for EPUBCheck takes three seconds of
 * processor to start: the chapters are as they stand in their own books.
 */
async function allStories(): Promise<Uint8Array> {
  const [first, ...others] = goldenStories().map(({ folder }) => folder);
  const all = await JSZip.loadAsync(bookOf(first ?? ''));
  let opf = (await all.file('book/package.opf')?.async('string')) ?? '';
  for (const name of others) {
    const book = await JSZip.loadAsync(bookOf(name));
    all.file(`book/${name}.xhtml`, (await book.file('book/story.xhtml')?.async('string')) ?? '');
    const item = `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`;
    opf = opf.replace('</manifest>', `${item}</manifest>`);
    opf = opf.replace('</spine>', `<itemref idref="${name}"/></spine>`);
  }
  return all.file('book/package.opf', opf).generateAsync({ type: 'uint8array' });
}

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-books-'));
beforeAll(() => ensureTools(['epubcheck']));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(name: string, book: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, `${name}.epub`);
  writeFileSync(path, book);
  return epubFaults(path);
}

it('EPUBCheck finds fault with a book that is broken', async () => {
  const book = await JSZip.loadAsync(strict({}, NONE));
  const opf = (await book.file('book/package.opf')?.async('string')) ?? '';
  const broken = book.file(
    'book/package.opf',
    opf.replace('</spine>', '<itemref idref="x"/></spine>'),
  );
  expect(await check('broken', await broken.generateAsync({ type: 'uint8array' }))).not.toEqual([]);
});

it.each(Object.keys(BOOKS))('EPUBCheck passes a book: %s', async (name) => {
  expect(await check(name, BOOKS[name]?.() ?? new Uint8Array())).toEqual([]);
});

it('EPUBCheck passes the story of every golden page', async () => {
  expect(await check('all', await allStories())).toEqual([]);
}, 120_000);
