import { describe, expect, it } from 'vitest';
import { buildStory, DEEPEST } from '../../../lib/extract/story-html.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const WORDS = 'The ferry left at noon.';

/** The story that is built of a page of nothing but these tags, one within the other, and a line in the last. */
function storyIn(tags: readonly string[]): Element {
  const document = new DOMParser().parseFromString('<main></main>', 'text/html');
  let inner: Element = document.body;
  for (const tag of tags) inner = inner.appendChild(document.createElement(tag));
  inner.textContent = WORDS;
  const page = mapPage(document, 'https://post.example/ferry');
  const { body } = buildStory(page, {
    blocks: page.blocks,
    ...{ pictures: [], embeds: [], part: null },
    captionOf: () => null,
    embedWord: (kind) => kind,
  });
  return body;
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
