import { afterEach, describe, expect, it } from 'vitest';
import { spokenStory } from '../../components/spoken-text.ts';

afterEach(() => document.body.replaceChildren());

function spoken(story: string, lang = 'en') {
  document.body.innerHTML = `<h1 class="headline">A title</h1><div id="story">${story}</div>`;
  const { sentences, rangeOf } = spokenStory(lang);
  const [title, ...others] = sentences;
  expect(title?.text).toBe('A title');
  return { sentences: others, rangeOf, said: others.map(({ text }) => text) };
}

describe('reading aloud says', () => {
  it.each([
    ['an item before the list in it', '<ul><li>Fruit: <ul><li>Apple</li></ul>and so on</li></ul>', ['Fruit:', 'Apple', 'and so on']],
    ['a quotation without paragraphs', '<blockquote>Bare words</blockquote>', ['Bare words']],
    ['what stands in a box of its own', '<p>One.</p><div>Two <b>words</b></div>', ['One.', 'Two words']],
    ['lines that are broken as lines', '<p>First line<br>Second line</p>', ['First line', 'Second line']],
    ['sentences that are wrapped in the source as one', '<p>The ferry\n   left at noon. It sank.</p>', ['The ferry left at noon.', 'It sank.']],
    ['a sign without the reading beside it', '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>です。</p>', ['東京です。']],
    ['no number of a note', '<p>So he said.<sup><a href="#n">1</a></sup> Then<a href="#n"><sup>[2]</sup></a> he left.</p>', ['So he said.', 'Then he left.']],
    ['powers and endings', '<p>5 m<sup>2</sup>, 1<sup>st</sup></p>', ['5 m2, 1st']],
    ['no table, no program and no picture', '<table><tr><td>1</td></tr></table><pre>x<br>y</pre><figure><figcaption>c</figcaption></figure><p>End.</p>', ['End.']],
  ])('%s', (_what, story, said) => {
    expect(spoken(story).said).toEqual(said);
  }); // prettier-ignore

  it('marks each sentence where it stands', () => {
    const { sentences, rangeOf } = spoken('<p>One <b>two</b>.<br>Three\nfour. <i>Five.</i></p>');
    const ranges = sentences.map((one) => rangeOf(one)?.toString().trim());
    expect(ranges).toEqual(['One two.', 'Three\nfour.', 'Five.']);
  });
});
