// @vitest-environment node
import { runInNewContext } from 'node:vm';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { inAscii } from '../../scripts/tools/ascii-scripts.ts';

const treeOf = (code: string) => parseSync('script.js', code).program;

/** The script in ASCII, and what it makes of itself beside what the first one made. */
function both(code: string): { plain: string; before: unknown; after: unknown } {
  const plain = inAscii(code, treeOf(code));
  const run = (script: string): unknown => runInNewContext(`${script}; result;`);
  return { plain, before: run(code), after: run(plain) };
}

describe('scripts in ASCII', () => {
  it.each([
    ['a text', 'var result = "Größe 😀 ⟨ \\n"'],
    ['a template', 'var a = "é", result = `ü${a}ö \\u00e9`'],
    ['a raw template', 'var result = String.raw`⟨\\s+\\\\ß \\u00e9 $ ${"é"}\\``'],
    ['a raw template in another', 'var result = String.raw`а\\d${String.raw`б\\w`}`'],
    ['a pattern', 'var result = ["ß", "x", "д"].map((one) => /^[а-яß]$/.test(one))'],
    ['what a pattern says of itself', 'var a = /(¶*)"\\/й/giu, result = a.source + a.flags'],
    ['a pattern of whole signs', 'var result = /^[😀-😎]$/u.test("😁")'],
    ['a name', 'var größe = 1, result = größe'],
  ])('says the same: %s', (_name, code) => {
    const { plain, before, after } = both(code);
    expect(after).toEqual(before);
    // eslint-disable-next-line no-control-regex -- ASCII is what is meant
    expect(plain).toMatch(/^[\x00-\x7f]*$/);
    expect(plain).not.toContain('String.raw');
  });

  it('leaves what is ASCII as it is', () => {
    const code = 'var result = tag`raw \\d` + "plain"';
    expect(inAscii(code, treeOf(code))).toBe(code);
  });
});
