// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LISTING = join(ROOT, 'docs/store/listing');
const PICTURES = join(ROOT, 'docs/store/pictures');

const languages = readdirSync(join(ROOT, 'public/_locales')).sort();

/** Width and height that a PNG says it has. */
function sizeOf(picture: string): [number, number] {
  const bytes = readFileSync(join(PICTURES, picture));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it('there is a description in every language of the interface', () => {
  expect(readdirSync(LISTING).sort()).toEqual(languages.map((language) => `${language}.md`));
});

it.each(languages)(
  'the description in %s has a paragraph for each use, and the frame around them',
  (language) => {
    const text = readFileSync(join(LISTING, `${language}.md`), 'utf8');
    expect(text.trim().split('\n\n')).toHaveLength(5);
    expect(text).toContain('Broadsheet');
    expect(text).toContain('GPL-3.0-or-later');
  },
);

it('there are five pictures and a tile, of the sizes that the stores take', () => {
  const pictures = readdirSync(PICTURES).filter((name) => name !== 'tile.png');
  expect(pictures).toHaveLength(5);
  for (const picture of pictures) expect(sizeOf(picture)).toEqual([1280, 800]);
  expect(sizeOf('tile.png')).toEqual([440, 280]);
});
