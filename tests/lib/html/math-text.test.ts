import { describe, expect, it } from 'vitest';
import { DEEPEST_FORMULA, mathText } from '../../../lib/html/math-text.ts';

function textOf(inner: string): string {
  const page = new DOMParser().parseFromString(`<math>${inner}</math>`, 'text/html');
  const math = page.querySelector('math');
  if (math === null) throw new Error('no formula');
  return mathText(math);
}

describe('a formula on one line', () => {
  it.each([
    ['<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>', 'E = mc^2'],
    [
      `<mi>x</mi><mo>=</mo><mfrac><mrow><mo>−</mo><mi>b</mi><mo>±</mo><msqrt><msup><mi>b</mi><mn>2</mn></msup>
       <mo>−</mo><mn>4</mn><mi>a</mi><mi>c</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>`,
      'x = (−b ± √(b^2 − 4ac))/(2a)',
    ],
    ['<mfrac><mn>1.5</mn><mi>n</mi></mfrac>', '1.5/n'],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '3√x'],
    [
      '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub>',
      '∑_(i = 1)^nx_i',
    ],
    ['<mover><mi>x</mi><mo>¯</mo></mover>', 'x¯'],
    ['<mover><mi>x</mi><mi>n</mi></mover>', 'x^n'],
    [
      '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>',
      '1, 0; 0, 1',
    ],
    ['<mi>x</mi><mtext>if</mtext><mi>y</mi>', 'x if y'],
    [
      '<semantics><mi>x</mi><annotation encoding="application/x-tex">\\x</annotation></semantics>',
      'x',
    ],
    ['<mi>x</mi><mphantom><mi>y</mi></mphantom>', 'x'],
    ['', ''],
  ])('%s', (inner, expected) => {
    expect(textOf(inner)).toBe(expected);
  });

  it('goes no deeper than any formula that people read', () => {
    const deep = (levels: number) =>
      textOf(`${'<mrow>'.repeat(levels)}<mi>x</mi>${'</mrow>'.repeat(levels)}`);
    expect(deep(DEEPEST_FORMULA - 2)).toBe('x');
    expect(deep(DEEPEST_FORMULA + 1)).toBe('');
  });
});
