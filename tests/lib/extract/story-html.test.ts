import { describe, expect, it } from 'vitest';
import { buildStory, DEEPEST } from '../../../lib/extract/story-html.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const WORDS = 'The ferry left at noon.';

/** The story that is built of all that a page says. */
function storyOf(document: Document): Element {
  const page = mapPage(document, 'https://post.example/ferry');
  const { body } = buildStory(page, {
    blocks: page.blocks,
    ...{ pictures: [], embeds: [], part: null },
    captionOf: () => null,
    embedWord: (kind) => kind,
  });
  return body;
}

/** The story that is built of a page of nothing but these tags, one within the other, and a line in the last. */
function storyIn(tags: readonly string[]): Element {
  const document = new DOMParser().parseFromString('<main></main>', 'text/html');
  let inner: Element = document.body;
  for (const tag of tags) inner = inner.appendChild(document.createElement(tag));
  inner.textContent = WORDS;
  return storyOf(document);
}

const times = (count: number, ...tags: string[]) =>
  Array.from({ length: count }, () => tags).flat();

describe('the structure of a story', () => {
  it.each([
    [DEEPEST, DEEPEST],
    [DEEPEST + 1, DEEPEST],
    [400, DEEPEST],
  ])('of %i levels keeps %i', (levels, kept) => {
    const story = storyIn(times(levels, 'blockquote'));
    expect(story.querySelectorAll('blockquote')).toHaveLength(kept);
    expect(story.textContent).toBe(WORDS);
  });

  it('of many levels begins with a whole, and not with its part', () => {
    const story = storyIn(times(DEEPEST, 'div', 'table', 'tr', 'td'));
    expect(story.querySelector('article')?.firstElementChild?.localName).toBe('table');
    expect(story.querySelectorAll('td')).toHaveLength(DEEPEST / 3);
    const list = storyIn([...times(DEEPEST, 'ul', 'li'), 'blockquote']);
    expect(list.querySelector('article')?.firstElementChild?.localName).toBe('ul');
    expect(list.querySelectorAll('li')).toHaveLength(DEEPEST / 2 - 1);
  });
});

it('of a page that is laid out in a table has no table', () => {
  const cell = `<td><p>${WORDS.repeat(4)}</p><p>${WORDS.repeat(4)}</p></td>`;
  const tablesIn = (row: string) => {
    const html = `<main><table><tr>${row}</tr></table></main>`;
    return storyOf(new DOMParser().parseFromString(html, 'text/html')).querySelectorAll(
      'table, td',
    );
  };
  expect(tablesIn(`<td>Home</td>${cell}`)).toHaveLength(0);
  expect(tablesIn(`<td>Home</td>${cell.replace('</p><p>', ' ')}`)).toHaveLength(3);
});

describe('what an element means by its attributes', () => {
  const built = (html: string) =>
    storyOf(new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html')).querySelector(
      'article',
    )?.innerHTML;

  it.each([
    '<ol reversed="" start="3" type="a"><li value="9">Tar it.</li><li>Paint it.</li></ol>',
    '<table><tbody><tr><th colspan="2" scope="row">Pier</th></tr><tr><td rowspan="2">Coal</td><td>Two lamps</td></tr></tbody></table>',
    '<details open=""><summary>Costs</summary><p>Nine crowns.</p></details>',
    '<p>The <abbr title="Harbour Office">HO</abbr> said <bdo dir="rtl">so</bdo> on <time datetime="1911-05-04">4 May</time>, <i lang="fr">enfin</i>.</p>',
  ])('is in the story: %s', (html) => {
    expect(built(html)).toBe(html);
  });

  it('is not what it looks like, does or holds', () => {
    const html =
      '<ul class="a" style="color:red" onclick="x()" title="no"><li id="b">Tar it.</li></ul>';
    expect(built(html)).toBe('<ul><li>Tar it.</li></ul>');
  });

  it('leaves each cell under its heading, also where one before it is empty', () => {
    const rows = '<tr><td></td><th>Oak</th></tr><tr><td colspan="1"></td><td>It holds.</td></tr>';
    const html = `<table><tbody>${rows}</tbody></table>`;
    expect(built(html)).toBe(html);
  });
});
