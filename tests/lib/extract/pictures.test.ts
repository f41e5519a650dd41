import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/read-page.ts';

const URL = 'https://gull.example/news/a-lamp-is-lit';

const P = [
  'The lamp on Gull Rock was lit again on Friday, by a keeper of nineteen who had never before been asked to climb so many stairs.',
  'Its glass had been packed in straw since the winter of the long strike, and came out of the boxes without a single scratch on it.',
  'Nobody sails by it any more, said the keeper, but a good many people like to see from their beds that it is still there.',
].map((text) => `<p>${text}</p>`);

const figure = (name: string, caption: string) =>
  `<figure><img src="/${name}.jpg" width="800" height="600"><figcaption>${caption}</figcaption></figure>`;

/** The names of the pictures in a story with something behind its last paragraph. */
function picturesOf(end: string, after = ''): string[] {
  const html = `<title>A lamp is lit</title><meta property="og:type" content="article">
    <main><article><h1>A lamp is lit</h1>${P.join('')}${end}</article>${after}</main>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(document, { url: URL });
  if (reading.kind === 'unreadable' || reading.article === null) throw new Error(reading.kind);
  const { body } = new DOMParser().parseFromString(reading.article.contentHtml, 'text/html');
  return Array.from(body.querySelectorAll('img'), (image) =>
    image.src.replace(/^.*\/|\.jpg$/g, ''),
  );
}

describe('pictures behind the last paragraph', () => {
  it('are all part of the story, captions between them or none', () => {
    const captioned = [
      figure('one', 'The lamp on Friday.'),
      figure('two', 'The stairs, from above.'),
      figure('three', 'The keeper at his tea.'),
    ];
    expect(picturesOf(captioned.join(''))).toEqual(['one', 'two', 'three']);
    expect(picturesOf(`${captioned[0] ?? ''}<img src="/two.jpg">`)).toEqual(['one', 'two']);
    expect(picturesOf('<img src="/one.jpg"><img src="/two.jpg">')).toEqual(['one', 'two']);
  });

  it('end with the story: none from behind other words', () => {
    const elsewhere = figure('boats', 'Boats of the harbour, drawn by its children.');
    expect(
      picturesOf(
        figure('one', 'The lamp on Friday.'),
        `<h2>Elsewhere in the harbour</h2><div>${elsewhere}</div>`,
      ),
    ).toEqual(['one']);
  });

  it('are not from a list of other stories, whose words are links', () => {
    const card = (name: string) =>
      figure(name, `<a href="/news/${name}">All about ${name} of the harbour</a>`);
    const cards = card('boats') + card('nets');
    expect(picturesOf(figure('one', 'The lamp on Friday.') + cards)).toEqual(['one']);
  });
});

describe('several pictures over one caption', () => {
  it('have it once, below the last', () => {
    const pictures = '<img src="/one.jpg"><img src="/two.jpg">';
    const html = `<meta property="og:type" content="article"><main><article><h1>A lamp is lit</h1>${P.join('')}
      <figure>${pictures}<figcaption>The lamp, before and after.</figcaption></figure>${P.join('')}</article></main>`;
    const reading = readPage(new DOMParser().parseFromString(html, 'text/html'), { url: URL });
    if (reading.kind === 'unreadable' || reading.article === null) throw new Error(reading.kind);
    const { body } = new DOMParser().parseFromString(reading.article.contentHtml, 'text/html');
    const captions = Array.from(body.querySelectorAll('figure'), (one) => one.textContent.trim());
    expect(captions).toEqual(['', 'The lamp, before and after.']);
  });
});

describe('pictures that say nothing of their size', () => {
  /** Is a picture part of the story that measures so many pixels, shown from an address? */
  function isShown(naturalWidth: number, naturalHeight: number, currentSrc: string): boolean {
    const html = `<meta property="og:type" content="article"><main><article><h1>A lamp is lit</h1>${P.join('')}
      <img src="/zoom.svg">${P.join('')}</article></main>`;
    const document = new DOMParser().parseFromString(html, 'text/html');
    const image = document.querySelector('img');
    const size = { naturalWidth, naturalHeight, currentSrc };
    for (const [name, value] of Object.entries(size)) {
      Object.defineProperty(image, name, { value });
    }
    const reading = readPage(document, { url: URL });
    if (reading.kind === 'unreadable' || reading.article === null) throw new Error(reading.kind);
    return reading.article.contentHtml.includes('zoom.svg');
  }

  it('are icons where they measure as little', () => {
    expect(isShown(99, 600, 'https://gull.example/zoom.svg')).toBe(false);
    expect(isShown(600, 49, 'https://gull.example/zoom.svg')).toBe(false);
    expect(isShown(100, 50, 'https://gull.example/zoom.svg')).toBe(true);
  });

  it('are not, where they have not come or something else stands in their place', () => {
    expect(isShown(0, 0, 'https://gull.example/zoom.svg')).toBe(true);
    expect(isShown(20, 12, 'https://gull.example/blurred.jpg')).toBe(true);
  });
});

describe('pictures too small to be part of a story', () => {
  it.each([
    'width="1" height="1"',
    'width="1px"',
    'height=" 1.0"',
    'style="width:1px;height:1px"',
    'style="max-width:100%; HEIGHT: .5px" height="400"',
    'width="99" height="99"',
    'width="400" height="49"',
  ])('such as one of %s', (attributes) => {
    expect(picturesOf(`<img src="/one.jpg" ${attributes}>${P.join('')}`)).toEqual([]);
  });

  it.each([
    'width="100" height="50"',
    'width="100%" height="1%"',
    'width="0"',
    'style="max-width:1px"',
    'style="width:400px" width="1"',
    'style="width:100%"',
  ])('are none of %s', (attributes) => {
    expect(picturesOf(`<img src="/one.jpg" ${attributes}>${P.join('')}`)).toEqual(['one']);
  });
});
