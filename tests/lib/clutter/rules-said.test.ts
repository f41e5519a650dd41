import { expect, it } from 'vitest';
import { rulesSaid } from '../../../lib/clutter/rules-said.ts';
import { CLUTTER_RULES } from '../../../lib/clutter/rules/index.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const blocksOf = (html: string) =>
  mapPage(new DOMParser().parseFromString(html, 'text/html'), 'https://post.example/').blocks;

it('names the rules that a block speaks for, in the order of their list', () => {
  const [nag, plain] = blocksOf(
    '<p>Sign up for our newsletter</p><p>The newsletter of the mill told of nothing else.</p>',
  );
  if (nag === undefined || plain === undefined) throw new Error('two blocks are there');
  expect(rulesSaid(nag).map(({ id }) => id)).toEqual(['newsletter', 'newsletter-line']);
  expect(rulesSaid(plain)).toEqual([]);
});

it('makes out once what a block says', () => {
  const [block] = blocksOf('<p>Advertisement</p>');
  if (block === undefined) throw new Error('a block is there');
  expect(rulesSaid(block)).toBe(rulesSaid(block));
  expect(rulesSaid(block)).not.toBe(rulesSaid({ ...block }));
});

it.each([
  [900, 1],
  [901, 0],
])('asks nothing of what is longer than any line of a rule: %i letters', (length, rules) => {
  const words = 'Your donation helps us. ';
  const [block] = blocksOf(`<p>${words}${'x'.repeat(length - words.length)}</p>`);
  if (block === undefined) throw new Error('a block is there');
  expect(rulesSaid(block)).toHaveLength(rules);
});

/** The ways to say it that a pattern parts at its top level. */
function waysOf(source: string): string[] {
  const ways: string[] = [];
  let depth = 0;
  let way = '';
  for (const [piece] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gsu)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) ways.push(way);
    way = piece === '|' && depth === 0 ? '' : way + piece;
  }
  return [...ways, way];
}

it.each(CLUTTER_RULES.filter(({ whole }) => whole === true))(
  'the phrases of $id are whole lines, as it says',
  ({ says = [] }) => {
    expect(says.length).toBeGreaterThan(0);
    for (const way of says.flatMap(({ says: { source } }) => waysOf(source))) {
      expect(way).toMatch(/^\^.*\$$/s);
    }
  },
);
