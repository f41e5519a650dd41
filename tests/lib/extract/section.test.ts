// @vitest-environment node
import { expect, it } from 'vitest';
import { sectionIn } from '../../../lib/extract/section.ts';

it.each(['Village', 'Uncategorized stories', 'Allgemeine Politik', 'S'.repeat(50)])(
  'tells that a story is in %s',
  (section) => {
    expect(sectionIn(section)).toBe(section);
  },
);

it.each([null, 'Uncategorized', 'NON CLASSÉ', 'Без рубрики', '未分類', 'S'.repeat(51)])(
  'tells nothing of %s',
  (section) => {
    expect(sectionIn(section)).toBeNull();
  },
);
