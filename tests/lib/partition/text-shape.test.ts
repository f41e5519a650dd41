// @vitest-environment node
import { expect, it } from 'vitest';
import { SHAPE_CHARS, shapeOf } from '../../../lib/partition/text-shape.ts';

it('counts letters, capitals, digits, stops and marks', () => {
  expect(shapeOf('Anna Öst, 12.')).toEqual({
    letters: 7,
    capitals: 2,
    digits: 2,
    stops: 2,
    marks: 0,
  });
  expect(shapeOf('© 文字。')).toEqual({ letters: 2, capitals: 0, digits: 0, stops: 1, marks: 1 });
});

it('looks at the beginning of a text alone', () => {
  expect(shapeOf('a'.repeat(SHAPE_CHARS)).letters).toBe(SHAPE_CHARS);
  expect(shapeOf('a'.repeat(SHAPE_CHARS + 1)).letters).toBe(SHAPE_CHARS);
});
