// @vitest-environment node
import { runInNewContext } from 'node:vm';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { asTexts } from '../../scripts/tools/pattern-texts.ts';

const textsOf = (code: string) => asTexts(code, parseSync('rule.js', code).program);

it.each([String.raw`(?<!\p{L})a\/"b'`, String.raw`^[ß-ü]\W*$|ж`, '[/]'])(
  'a phrase %s is the text that its source would be',
  (source) => {
    const code = `var rule = { says: [{ about: 'a', says: /${source}/u }, { says: /b/ }] }`;
    const built = textsOf(code);
    expect(built).not.toContain('/u');
    const sources = 'rule.says.map(({ says }) => says.source)';
    expect(runInNewContext(`${built}; ${sources}`)).toEqual(runInNewContext(`${code}; ${sources}`));
  },
);

it('a phrase says what a text holds that it may match', () => {
  const code = 'var rule = { says: [{ says: /^\\W*get (our|the) app/ }, { says: /./ }] }';
  const signs = 'rule.says.map(({ says }) => says.signs)';
  expect(runInNewContext(`${textsOf(code)}; ${signs}`)).toEqual([['^get '], undefined]);
});

it('other patterns stay', () => {
  const code = 'var rule = { named: / ad /, linksTo: [/a/], says: find(/b/) }';
  expect(textsOf(code)).toBe(code);
});
