import { expect, it } from 'vitest';
import { ownFilter, type OwnRules } from '../../../lib/repair/own-rules.ts';
import { ownSheet } from '../../../lib/repair/own-sheet.ts';

const keep = (selector: string): OwnRules['keep'][number] => ({ selector, isExtended: false });
const sheet = (rules: Partial<OwnRules>) =>
  ownSheet({ hide: [ownFilter('.note', '')], keep: [], story: [], ...rules });

it('hides what a rule names', () => {
  expect(sheet({})).toBe(':is(.note){display:none!important}\n');
});

it('spares what is kept or part of the story, what is in it, and what holds it', () => {
  expect(sheet({ keep: [keep('.note > p')] })).toBe(
    ':is(.note):not(.note > p,.note > p *,:has(:is(.note > p))){display:none!important}\n',
  );
  expect(sheet({ story: [keep('b')] })).toContain(':has(:is(b))');
});

it('says nothing that CSS cannot: no look into elements within another', () => {
  expect(sheet({ keep: [keep('p:has(b)')] })).toBe(
    ':is(.note):not(p:has(b),p:has(b) *){display:none!important}\n',
  );
});
