// @vitest-environment node
import { expect, it } from 'vitest';
import { ownFilter, type OwnRules } from '../../../lib/repair/own-rules.ts';
import { ownRulesSheet } from '../../../lib/repair/own-rules-sheet.ts';

const FRAME = 'html,body,main,[role=main],article:only-of-type,:has(main)';
const keep = (selector: string): OwnRules['keep'][number] => ({ selector, isExtended: false });
const sheet = (rules: Partial<OwnRules>) =>
  ownRulesSheet({ hide: [ownFilter('.note', '')], keep: [], story: [], ...rules });

it('hides what a rule names', () => {
  expect(sheet({})).toBe(`.note:not(${FRAME}){display:none!important}\n`);
});

it.each(['html[lang]', 'body:not(.q)', ':root:is(*)', '[class]', '.x, :is(body)'])(
  'leaves what frames the page, whatever a rule names: %s',
  (selector) => {
    const [, ...parts] = sheet({ hide: [ownFilter(selector, '')] }).split(`:not(${FRAME})`);
    expect(parts).toHaveLength(selector.split(',').length);
    expect(parts.at(-1)).toBe('{display:none!important}\n');
  },
);

it('spares what is kept or part of the story, what is in it, and what holds it', () => {
  expect(sheet({ keep: [keep('.note > p')] })).toBe(
    `.note:not(${FRAME},:is(.note > p,.note > p *,:has(:is(.note > p)))){display:none!important}\n`,
  );
  expect(sheet({ story: [keep('b')] })).toContain(':has(:is(b))');
});

it('spares from all of what a list of selectors names, and no rule begins with `:is()` for it', () => {
  const hide = [ownFilter('.note, .sign', '')];
  const except = `:not(${FRAME},:is(b:has(i),b:has(i) *))`;
  expect(sheet({ hide, story: [keep('b:has(i)')] })).toBe(
    `.note${except},.sign${except}{display:none!important}\n`,
  );
});

it('an escaped space at the end of a selector stays its own', () => {
  const hide = [ownFilter('.note\\ , .sign ', '')];
  expect(sheet({ hide })).toBe(
    `.note\\ :not(${FRAME}),.sign:not(${FRAME}){display:none!important}\n`,
  );
});

it('says nothing that CSS cannot: no look into elements within another', () => {
  expect(sheet({ keep: [keep('p:has(b)')] })).toBe(
    `.note:not(${FRAME},:is(p:has(b),p:has(b) *)){display:none!important}\n`,
  );
});
