// @vitest-environment node
import { expect, it } from 'vitest';
import { ownFilter, type OwnRules } from '../../../lib/repair/own-rules.ts';
import { ownSheet } from '../../../lib/repair/own-sheet.ts';

const keep = (selector: string): OwnRules['keep'][number] => ({ selector, isExtended: false });
const sheet = (rules: Partial<OwnRules>) =>
  ownSheet({ hide: [ownFilter('.note', '')], keep: [], story: [], ...rules });

it('hides what a rule names', () => {
  expect(sheet({})).toBe('.note{display:none!important}\n');
});

it('spares what is kept or part of the story, what is in it, and what holds it', () => {
  expect(sheet({ keep: [keep('.note > p')] })).toBe(
    '.note:not(.note > p,.note > p *,:has(:is(.note > p))){display:none!important}\n',
  );
  expect(sheet({ story: [keep('b')] })).toContain(':has(:is(b))');
});

it('spares from all of what a list of selectors names, and needs no `:is()` where nothing is spared', () => {
  const hide = [ownFilter('.note, .sign', '')];
  expect(sheet({ hide })).toBe('.note, .sign{display:none!important}\n');
  expect(sheet({ hide, story: [keep('b:has(i)')] })).toBe(
    ':is(.note, .sign):not(b:has(i),b:has(i) *){display:none!important}\n',
  );
});

it('says nothing that CSS cannot: no look into elements within another', () => {
  expect(sheet({ keep: [keep('p:has(b)')] })).toBe(
    '.note:not(p:has(b),p:has(b) *){display:none!important}\n',
  );
});
