// @vitest-environment node
import { expect, it } from 'vitest';
import { holdsSign } from '../../../lib/clutter/phrase-signs.ts';

it.each([
  ['a sign anywhere', ['lette'], 'all our letters', true],
  ['no sign', ['lette', 'news'], 'all our stories', false],
  ['a sign at the start', ['^get o'], 'get our letter', true],
  ['behind what holds no letter from a to z', ['^get o'], '» 12 ÜÖ get our letter', true],
  ['behind a letter', ['^get o'], 'a get our letter', false],
  ['not at the start, where it must be', ['^get o'], 'now get our letter', false],
  ['one of several', ['^get o', 'lette'], 'now get our letter', true],
  ['a script of its own', ['^подпи'], 'ну, подпишитесь', true],
  ['nothing', ['lette'], '', false],
])('%s', (...[, signs, text, isThere]) => {
  expect(holdsSign(signs, text)).toBe(isThere);
});
