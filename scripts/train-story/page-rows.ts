import { CLUTTER_RULES } from '../../lib/clutter/rules/index.ts';
import { readHead } from '../../lib/extract/page-head.ts';
import { titleCandidates } from '../../lib/extract/title-candidates.ts';
import { lookAhead } from '../../lib/partition/partition-page.ts';
import { boxSigns } from '../../lib/partition/box-signs.ts';
import type { PageMap } from '../../lib/partition/page-map.ts';
import { eachStoryRow, headlineBoxes, type SetApart } from '../../lib/partition/story-signs.ts';
import { partitionDocument } from '../../lib/partition-document.ts';

/** What the model sees of a page: for each block its text and its row of signs. */
export interface PageRows {
  readonly texts: readonly string[];
  readonly rows: readonly (readonly number[])[];
  /** The rows of the same page with its class names blotted out. */
  readonly blind: readonly (readonly number[])[];
}

/** Digits that a row's numbers keep on their way out of the browser; the trees ask for three or four. */
const DIGITS = 5;

/** Reads the rows of a live document, the same way as reading a page does. */
export function pageRows(document: Document): PageRows {
  const { page } = partitionDocument(document, document.URL);
  const ahead = lookAhead(page, titleCandidates(readHead(document)), CLUTTER_RULES);
  const texts = page.blocks.map((block) => block.text);
  const rows = rowsOf(page, ahead);
  for (const box of page.boxes) Object.assign(box, { hint: '' });
  return { texts, rows, blind: rowsOf(page, ahead) };
}

function rowsOf(page: PageMap, apart: SetApart): number[][] {
  const rows: number[][] = [];
  eachStoryRow({ page, apart, boxes: boxSigns(page, headlineBoxes(apart)) }, (row) => {
    rows.push(Array.from(row, (one) => Number(one.toPrecision(DIGITS))));
  });
  return rows;
}
