import { describe, expect, it } from 'vitest';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { MAX_CHARS, MAX_DEPTH, MAX_ELEMENTS, MAX_PICTURES } from '../../../lib/partition/room.ts';

const map = (html: string) =>
  mapPage(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/story');
const texts = (html: string) => map(html).blocks.map((block) => block.text);
const LINE = 'The ferry went back to sea on Tuesday after a week of repairs in the dock.';

describe('mapPage parts text as a reader sees it', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['text beside blocks', '<div>One<p>Two</p>three</div>', ['One', 'Two', 'three']],
    [
      'inline markup is one text',
      '<p>One <b>tw</b>o <a href="/x">three</a></p>',
      ['One two three'],
    ],
    ['two line breaks', '<div>One<br><br>Two</div>', ['One', 'Two']],
    ['two line breaks in a span', '<span>One<br><br>Two</span>', ['One', 'Two']],
    ['one line break after a sentence', `<div>${LINE}<br>Two</div>`, [LINE, 'Two']],
    [
      'one line break in a poem',
      '<div>Roses are red<br>violets blue</div>',
      ['Roses are red violets blue'],
    ],
    [
      'a long line with a line break in it that ends no sentence',
      `<div>${'so '.repeat(200)}<br>Two</div>`,
      [`${'so '.repeat(200)}Two`],
    ],
    [
      'one line break after a long line that ends a sentence',
      `<div>${LINE.repeat(9)}<br>Two</div>`,
      [LINE.repeat(9), 'Two'],
    ],
    ['a link around blocks', '<a href="/x"><h3>One</h3><p>Two</p></a>', ['One', 'Two']],
    [
      'readings over signs, once in brackets',
      '<p><ruby>渡瀬<rp>(</rp><rt>わたせ</rt><rp>)</rp></ruby>川<ruby>櫂<rt>かい</rt></ruby></p>',
      ['渡瀬（わたせ）川櫂（かい）'],
    ],
    ['white space and soft hyphens', '<p> One\n\t two\u00ad\u200b </p>', ['One two']],
    [
      'nothing silent',
      '<p>One</p><script>x</script><style>y</style><noscript>z</noscript>',
      ['One'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('newlines count where the page shows them', () => {
    const style = '<style>.lines { white-space: pre-wrap }</style>';
    expect(texts(`${style}<div class="lines">One\n\nTwo</div>`)).toEqual(['One', 'Two']);
    expect(texts('<div>One\n\nTwo</div>')).toEqual(['One Two']);
  });

  it('keeps the single texts of a glued line apart', () => {
    const [block] = map('<p><span>Korea Herald</span><span>an hour ago</span></p>').blocks;
    expect(block?.parts).toEqual(['Korea Herald', 'an hour ago']);
  });

  it('counts what stands in links', () => {
    const [block] = map('<p>See <a href="/x">this</a></p>').blocks;
    expect([block?.linkChars, block?.links[0]?.href]).toEqual([4, '/x']);
  });

  it('passes over what is not seen', () => {
    const document = new DOMParser().parseFromString('<p>One</p><p id="no">Two</p>', 'text/html');
    const page = mapPage(document, 'https://news.example/', (element) => element.id !== 'no');
    expect(page.blocks.map((block) => block.text)).toEqual(['One']);
  });
});

describe('mapPage reads a page without end only in part', () => {
  const nested = (depth: number) => map(`${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`);
  const flat = (elements: number) => map('<i></i>'.repeat(elements));

  it('by depth', () => {
    expect(nested(MAX_DEPTH).truncated).toBe(false);
    expect(nested(MAX_DEPTH + 1).truncated).toBe(true);
  });

  it('by what stands within a line: deeper than anybody writes, elements are no line any more', () => {
    const spans = (depth: number) => {
      const document = new DOMParser().parseFromString('<p>One </p>', 'text/html');
      let inner: Element | null = document.querySelector('p');
      for (let n = 0; n < depth; n++) {
        inner = inner?.appendChild(document.createElement('span')) ?? null;
      }
      inner?.append('two');
      return mapPage(document, 'https://news.example/story');
    };
    const textsOf = (depth: number) => spans(depth).blocks.map(({ text }) => text);
    expect(textsOf(200)).toEqual(['One two']);
    expect(textsOf(201)).toEqual(['One', 'two']);
    expect(spans(1000)).toMatchObject({ truncated: true, blocks: [{ text: 'One' }] });
  });

  it('by number', () => {
    expect(flat(MAX_ELEMENTS).truncated).toBe(false);
    expect(flat(MAX_ELEMENTS + 1).truncated).toBe(true);
  });

  it('by pictures: those for which there is no room are left out, their words are not', () => {
    const shots = (count: number) => map(`<p>One.</p>${'<img src="/a">'.repeat(count)}<p>Two.</p>`);
    expect(shots(MAX_PICTURES).truncated).toBe(false);
    const more = shots(MAX_PICTURES + 1);
    expect(more.truncated).toBe(true);
    expect(more.pictures).toHaveLength(MAX_PICTURES);
    expect(more.blocks.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it('by characters: a text for which there is no room is left out, and what is shorter stays', () => {
    const long = (chars: number) => map(`<p>One.</p><p>${'x'.repeat(chars)}</p><p>Two.</p>`);
    const texts = (chars: number) => long(chars).blocks.map(({ text }) => text.slice(0, 4));
    const room = MAX_CHARS - 'One.'.length - 'Two.'.length;
    expect(long(room).truncated).toBe(false);
    expect(texts(room)).toEqual(['One.', 'xxxx', 'Two.']);
    expect(long(MAX_CHARS).truncated).toBe(true);
    expect(texts(MAX_CHARS)).toEqual(['One.', 'Two.']);
    expect(map(`<p>One. <b>${'x'.repeat(MAX_CHARS)}</b></p>`).blocks[0]?.text).toBe('One.');
  });
});

describe('mapPage does not take longer and longer', () => {
  it('where one link holds 15,000 paragraphs', () => {
    const paragraph = 'The ferry left at noon, and nobody was aboard but crew.';
    const page = map(`<a href="/x">${`<p>${paragraph}</p>`.repeat(15_000)}</a>`);
    expect(page.links[0]?.text.length).toBe(15_000 * (paragraph.length + 1) - 1);
    expect(page.links[0]?.text.startsWith(`${paragraph} ${paragraph} `)).toBe(true);
  });
});
