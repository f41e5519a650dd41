// @vitest-environment node
import { expect, it } from 'vitest';
import { countSnippets } from './snippets.ts';

it('finds snippets whatever the white space and the case', () => {
  const text = 'The tide mill\n  at Croyle\u00a0works.';
  expect(countSnippets(text, ['tide MILL at croyle works', 'mill', 'oven'])).toBe(2);
  expect(countSnippets('', ['mill'])).toBe(0);
  expect(countSnippets(text, [])).toBe(0);
});
