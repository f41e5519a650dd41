// @vitest-environment jsdom
// The exports take what the sanitiser returns, and that works under jsdom only.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article.ts';
import { epubFile } from '../../../lib/export/epub-file.ts';
import type { Picture, Pictures } from '../../../lib/export/pictures.ts';
import { storyContent } from '../../../lib/export/story-content.ts';
import { sampleArticle, sampleRelated } from '../../components/sample-story.ts';
import { cleaned, goldenStories, storyOf } from './golden-story.ts';
import { openBook } from './open-book.ts';

const ALL = { sourceLine: true, copyRelated: true, now: new Date('2026-03-01T10:20:30.400Z') };
const NONE: Pictures = new Map();

const savedOf = (html: string, changes: Partial<Article> = {}) => ({
  article: sampleArticle({ related: [sampleRelated()], ...changes }),
  content: cleaned(html),
  isPart: false,
});

const bookOf = (html: string, changes: Partial<Article> = {}, pictures = NONE) =>
  openBook(epubFile(savedOf(html, changes), ALL, pictures));

const storyMarkupOf = async (html: string, pictures = NONE) => {
  const page = await (await bookOf(html, {}, pictures)).xml('book/story.xhtml');
  return page
    .querySelector('article')
    ?.innerHTML.replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
};

/** The words of a page's own story; those that stand for pictures are no part of it. */
function wordsOf(page: Document): string {
  const story = page.querySelector('article');
  for (const words of story?.querySelectorAll('.picture-words') ?? []) words.remove();
  return story?.textContent ?? '';
}

describe('a book', () => {
  it('begins with its kind, not compressed, where readers look for it', () => {
    const bytes = epubFile(savedOf('<p>One.</p>'), ALL, NONE);
    const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
    expect(text(30, 58)).toBe('mimetypeapplication/epub+zip');
    expect([...bytes.subarray(8, 10), ...bytes.subarray(28, 30)]).toEqual([0, 0, 0, 0]);
  });

  it('says what it is', async () => {
    const book = await bookOf('<p>One.</p>', { publishedAt: '2026-03-01T23:30:00-05:00' });
    const xml = await book.xml('book/package.opf');
    const said = Array.from(xml.querySelectorAll('metadata > *'), (one) => [
      one.nodeName,
      one.textContent,
    ]);
    expect(said).toEqual([
      ['dc:identifier', 'https://gazette.example/ferry'],
      ['dc:title', 'Night ferry leaves on time, and the island misses it'],
      ['dc:language', 'en'],
      ['dc:creator', 'Mira Holt'],
      ['dc:creator', 'Jon Aske'],
      ['dc:publisher', 'Harrow Gazette'],
      ['dc:date', '2026-03-01T23:30:00-05:00'],
      ['dc:source', 'https://gazette.example/ferry'],
      [
        'dc:description',
        'Eleven years of waiting had become a habit. Now the quay is empty by ten.',
      ],
      ['meta', '2026-03-01T10:20:30Z'],
    ]);
    expect(xml.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('ltr');
  });

  it('turns its pages from the right in scripts that are read from there', async () => {
    const book = await bookOf('<p>خبر</p>', { lang: 'ar', dir: 'rtl' });
    const opf = await book.xml('book/package.opf');
    expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
    const root = (await book.xml('book/story.xhtml')).documentElement;
    expect([root.getAttribute('dir'), root.getAttribute('xml:lang')]).toEqual(['rtl', 'ar']);
  });

  it('is well-formed whatever is said of the story, and says that its language is not known', async () => {
    const bad = ']]><!--&"\'\u0000\u000b\ufffe\ud800';
    const related = [sampleRelated({ title: bad, source: bad, group: bad })];
    const changes = { title: bad, byline: [bad], standfirst: bad, lang: bad, dir: null, related };
    const book = await bookOf('<p>One.</p>', changes);
    for (const path of ['package.opf', 'contents.xhtml', 'story.xhtml'])
      await book.xml(`book/${path}`);
    const opf = await book.xml('book/package.opf');
    expect(opf.querySelector('title')?.textContent).toBe(']]><!--&"\'');
    expect(opf.querySelector('language')?.textContent).toBe('und');
  });

  it('has the subheadings as its contents', async () => {
    const book = await bookOf('<h2>North &amp; south</h2><p>a</p><h3>East</h3><p>b</p>');
    const links = (await book.xml('book/contents.xhtml')).querySelectorAll('a');
    expect(Array.from(links, (link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['story.xhtml', 'Night ferry leaves on time, and the island misses it'],
      ['story.xhtml#part-1', 'North & south'],
      ['story.xhtml#part-2', 'East'],
    ]);
    const story = await book.xml('book/story.xhtml');
    expect(story.getElementById('part-2')?.textContent).toBe('East');
  });

  it.each(goldenStories())('holds the text of $folder', async (golden) => {
    const story = storyOf(golden);
    const page = await (await openBook(epubFile(story, ALL, NONE))).xml('book/story.xhtml');
    expect(wordsOf(page)).toBe(storyContent(story).textContent);
  });
});

describe('the shape of a story in a book', () => {
  it.each([
    ['a void element', '<p>a<br>b</p>', '<p>a<br />b</p>'],
    [
      'an address that RFC 3986 knows not',
      '<p><a href="https://a.example/a|b{c}?q=%zz&amp;r=[1]#x^#y">a</a> <a href="mailto:a b@c.example">b</a></p>',
      '<p><a href="https://a.example/a%7Cb%7Bc%7D?q=%25zz&amp;r=%5B1%5D#x%5E%23y">a</a> <a href="mailto:a%20b@c.example">b</a></p>',
    ],
    [
      'two captions, and one between pictures',
      '<figure><figcaption>a</figcaption><table><tr><td>1</td><td>2</td></tr></table><figcaption>b</figcaption><img src="https://a.example/1" alt="c"></figure>',
      '<figure><figcaption>a</figcaption><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table><p>b</p><p class="picture-words">c</p></figure>',
    ],
    [
      'signs without readings, and readings without signs',
      '<p><ruby>漢<rt>かん</rt>字</ruby><ruby><rt>x</rt></ruby><ruby>語</ruby></p>',
      '<p><ruby>漢<rt>かん</rt></ruby>字x語</p>',
    ],
    [
      'a formula, which is words here: markup of formulas would have to be declared',
      '<p>So <math><mi>x</mi><mo>=</mo><mfrac><mi>a</mi><mn>2</mn></mfrac></math>.</p>',
      '<p>So x = a/2.</p>',
    ],
    ['what XML cannot hold', '<pre>a\u000bb\u000cc</pre>', '<pre>a b c</pre>'],
  ])('%s', async (_, html, markup) => {
    expect(await storyMarkupOf(html)).toBe(markup);
  });

  const jpeg: Picture = { type: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]) };
  const webp: Picture = { type: 'image/webp', bytes: new Uint8Array([4]) };
  const FIGURES =
    '<figure><img src="https://a.example/1" alt="boat"><figcaption>c</figcaption></figure>' +
    '<p>x <img src="https://a.example/2" alt="sail"> y</p><p><img src="https://a.example/3"></p>';

  it('pictures leave their words where they are not in the book', async () => {
    expect(await storyMarkupOf(FIGURES)).toBe(
      '<figure><p class="picture-words">boat</p><figcaption>c</figcaption></figure>' +
        '<p>x</p><figure><p class="picture-words">sail</p></figure><p>y</p>',
    );
  });

  it('pictures stand in it in the kinds that every reader draws', async () => {
    const pictures: Pictures = new Map([
      ['https://a.example/1', jpeg],
      ['https://a.example/2', webp],
      ['https://a.example/3', { ...jpeg, type: 'image/png' }],
    ]);
    const book = await bookOf(FIGURES, {}, pictures);
    expect(book.files.slice(-2)).toEqual(['book/pictures/1.jpeg', 'book/pictures/2.png']);
    const items = (await book.xml('book/package.opf')).querySelectorAll('item[id^=picture]');
    expect(Array.from(items, (item) => item.outerHTML.replace(/ xmlns="[^"]*"/, ''))).toEqual([
      '<item id="picture-1" href="pictures/1.jpeg" media-type="image/jpeg" properties="cover-image"/>',
      '<item id="picture-2" href="pictures/2.png" media-type="image/png"/>',
    ]);
    expect(await storyMarkupOf(FIGURES, pictures)).toContain(
      '<img src="pictures/1.jpeg" alt="boat" />',
    );
  });
});
