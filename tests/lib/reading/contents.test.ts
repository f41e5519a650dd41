import { expect, it } from 'vitest';
import { contentsOf, FEWEST } from '../../../lib/reading/contents.ts';

function storyOf(html: string): Element {
  const story = document.createElement('div');
  story.innerHTML = html;
  return story;
}

it('lists the subheadings by the levels that the story uses', () => {
  const story = storyOf('<h2>One</h2><p>x</p><h4>One  A</h4><h2>Two</h2><h6>Two A i</h6>');
  expect(contentsOf(story)).toEqual([
    { text: 'One', depth: 0 },
    { text: 'One A', depth: 1 },
    { text: 'Two', depth: 0 },
    { text: 'Two A i', depth: 2 },
  ]);
});

it('is empty below the least number of subheadings, and not at it', () => {
  const headings = (count: number) => storyOf('<h3>Part</h3>'.repeat(count));
  expect(contentsOf(headings(FEWEST - 1))).toEqual([]);
  expect(contentsOf(headings(FEWEST))).toHaveLength(FEWEST);
});

it('counts no heading without words', () => {
  expect(contentsOf(storyOf('<h2>A</h2><h2> <br></h2><h2>B</h2>'))).toEqual([]);
});

it('parts words where a heading is broken, and leaves out readings beside signs', () => {
  const story = storyOf(
    '<h2>One<br>more</h2><h2><ruby>東京<rt>とうきょう</rt></ruby></h2><h2>C</h2>',
  );
  expect(contentsOf(story).map(({ text }) => text)).toEqual(['One more', '東京', 'C']);
  expect(story.querySelectorAll('br, rt')).toHaveLength(2);
});
