import { expect, it } from 'vitest';
import { ownFilter } from '../../../lib/repair/own-rules.ts';
import { touches } from '../../../lib/partition/is-within.ts';
import { ownOnLarge } from '../../../lib/repair/own-on-large.ts';
import { parseSettings } from '../../../lib/settings.ts';

const { kinds } = parseSettings({});
const HERE = { url: 'https://quay.example/mill', isSeen: () => true };
const NOTES = Array.from({ length: 40 }, (_, at) => `<li>Note ${at} of the harbour</li>`).join('');

const page = new DOMParser().parseFromString(
  `<!doctype html><html><head><title>The ferry sails</title><style>${'.a{}'.repeat(2000)}</style></head><body>
   <main><div class="top"><h1>The ferry sails</h1></div><p class="jam">Jam in eleven colours.</p>
   <p class="jam" id="kept">Jam in twelve colours.</p></main>
   <div class="paywall">Subscribe to continue reading.</div>
   <div class="next"><h1>The mole is mended</h1></div>
   <aside><p>Subscribe to continue reading.</p></aside><ul class="notes">${NOTES}</ul></body></html>`,
  'text/html',
);

const rule = (selector: string, keep: readonly string[] = []) => ({
  hide: [ownFilter(selector, 'You hid this.')],
  keep: keep.map((one) => ({ selector: one, isExtended: false })),
  story: [],
});
const found = (selector: string, keep?: readonly string[]) =>
  ownOnLarge(page, HERE, { kinds, own: rule(selector, keep) });

it('finds what a rule hides, and spares what is kept with what is around it', () => {
  expect(found('.jam').hits).toHaveLength(2);
  const { hits, spared } = found('.jam', ['#kept']);
  expect(hits).toHaveLength(1);
  const stays = (selector: string) => {
    const element = page.querySelector(selector);
    return element !== null && touches(page, element, spared);
  };
  expect(['#kept', 'main', '.jam:not(#kept)'].map(stays)).toEqual([true, true, false]);
  expect(found('.jam').spared.size).toBe(0);
});

it('follows a rule that takes the headline of another story', () => {
  expect(found('.next').hits).toHaveLength(1);
});

it.each([
  ['main', 'tooMuch'],
  ['.top', 'holdsStory'],
  ['.notes', 'tooMuch'],
  ['.paywall', 'wall'],
  ['aside', 'wall'],
  ['p:nonsense(', 'broken'],
])('follows no rule that would do harm, and tells why: %s', (selector, because) => {
  const { hits, dropped } = found(selector);
  expect(hits).toEqual([]);
  expect(dropped).toEqual([{ by: `##${selector}`, because }]);
});

it('follows none while the switch for them is off', () => {
  const off = { kinds: { ...kinds, own: false }, own: rule('.jam') };
  expect(ownOnLarge(page, HERE, off)).toMatchObject({ hits: [], dropped: [] });
});
