import { expect, it } from 'vitest';
import { seenSize } from '../../../lib/html/seen-size.ts';

it('counts the text that is seen, and every picture', () => {
  document.body.innerHTML = `<p>One <b>two</b> </p>
    <p style="display: none">three</p><img><img style="display: none">`;
  expect(seenSize(document)).toEqual({ texts: 2, chars: 6, pictures: 2 });
});

it('asks once for texts that stand side by side, and sees them alike', () => {
  document.body.innerHTML = '<p>One<br>two<!-- x -->six</p>';
  expect(seenSize(document)).toMatchObject({ texts: 3, chars: 9 });
});
