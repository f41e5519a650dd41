// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { withoutUnseen } from '../../../lib/html/unseen-signs.ts';
import { foldSpace } from '../../../lib/html/words.ts';

describe('text as it is seen', () => {
  it.each(['\n a\u200b \u00a0\t b\u2028', 'a b', ' a  b', 'a\tb', 'a\u00a0b', 'a\n b', 'a \nb'])(
    'folds white space as it is drawn: %j',
    (text) => {
      expect(foldSpace(text)).toBe('a b');
    },
  );

  it('is the same for a text that is gone through and for one that need not be', () => {
    const parted: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const text = `a ${String.fromCodePoint(code)}b`;
      const through = withoutUnseen(text).replace(/\s+/g, ' ').trim();
      if (foldSpace(text) !== through) parted.push(code.toString(16));
    }
    expect(parted).toEqual([]);
  });
});
