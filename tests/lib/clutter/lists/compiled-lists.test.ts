import { describe, expect, it } from 'vitest';
import { genericFilters } from '../../../../lib/clutter/lists/generic-filters.ts';
import { uncut, unsealed } from '../../../../lib/clutter/lists/list-file.ts';
import { matchFilters } from '../../../../lib/clutter/lists/match-filters.ts';
import { pageTokens } from '../../../../lib/clutter/lists/page-tokens.ts';
import { listParcels, parcelsOf, siteFilters } from '../../../../lib/clutter/lists/site-filters.ts';
import { siteSheet, sheetFilters } from '../../../../lib/clutter/lists/site-sheet.ts';
import { compileLists } from '../../../../scripts/lists/compile-lists.ts';

const compiled = (...lines: string[]) => compileLists([{ letter: 'b', text: lines.join('\r\n') }]);

const text = (file: string) => unsealed(file) ?? 'broken';

/** What the lists say of a host, by the way that they take from a list to a page. */
const filtersFor = (host: string, ...lines: string[]) =>
  siteFilters(host, listParcels(text(compiled(...lines).site)));

const selectors = (host: string, ...lines: string[]) =>
  filtersFor(host, ...lines).filters.map(({ selector }) => selector);

const page = (body: string) => new DOMParser().parseFromString(body, 'text/html');

describe('filters for one site', () => {
  it.each([
    ['its own host', 'quay.example##.a', 'quay.example', ['.a']],
    ['a host below it', 'quay.example##.a', 'www.quay.example', ['.a']],
    ['any ending', 'quay.*##.a', 'www.quay.co.uk', ['.a']],
    ['another host', 'quay.example##.a', 'notquay.example', []],
    ['a list of selectors', 'quay.example##.a, #b > p', 'quay.example', ['.a', '#b > p']],
    ['what only a script does', "quay.example#%#//scriptlet('x')", 'quay.example', []],
    ['styles', 'quay.example#$#body { overflow: auto }', 'quay.example', []],
    ['a wall', 'quay.example##.paywall-overlay', 'quay.example', []],
    ['the whole page', 'quay.example##html > body', 'quay.example', []],
    ['what would break out of a sheet', 'quay.example##a{}b', 'quay.example', []],
    ['brackets that do not pair', 'quay.example##a[b', 'quay.example', []],
  ])('%s', (...[, line, host, expected]) => {
    expect(selectors(host, line)).toEqual(expected);
  });

  it('are lifted where a list excepts them', () => {
    expect(selectors('a.quay.example', 'quay.example##.a', 'a.quay.example#@#.a')).toEqual([]);
    expect(filtersFor('quay.example', '~quay.example##.a').lifted).toEqual(new Set(['.a']));
    expect(filtersFor('quay.example', '@@||quay.example^$generichide').takesGeneric).toBe(false);
    expect(selectors('quay.example', 'quay.example##.a', '@@||quay.example^$elemhide')).toEqual([]);
  });

  it('are none where the store holds something else', () => {
    const broken = Object.fromEntries(parcelsOf('quay.example').map((key) => [key, { a: 1 }]));
    expect(siteFilters('quay.example', broken).filters).toEqual([]);
  });

  it('make a sheet of those that are switched on and were not taken out', () => {
    const { filters } = filtersFor('quay.example', 'quay.example##.a', 'quay.example##.b');
    const sheet = (kinds: ('ad' | 'comments')[], dropped: number[]) =>
      siteSheet(sheetFilters(filters, { kinds, dropped }), 'xx');
    expect(sheet(['ad'], [0])).toBe('.b:not([xx],[xx] *){display:none!important}\n');
    expect(sheet(['comments'], [])).toBe('');
  });
});

describe('filters for all sites', () => {
  const found = (body: string, ...lines: string[]) =>
    genericFilters(text(compiled(...lines).generic))(pageTokens(page(body).documentElement));

  it.each([
    ['class', '##.offer', '<p class="x offer">', ['b.offer']],
    ['id', '###offer', '<p id="offer">', ['b#offer']],
    ['element', '##harbour-ad', '<harbour-ad>', ['bharbour-ad']],
    ['linked host', '##a[href^="https://ads.example/"]', '<a href="https://ads.example/1">', 1],
    ['nothing of it', '##.offer', '<p class="offers">', []],
    ['no sign at all', '##[data-offer]', '<p>', ['b[data-offer]']],
    ['lifted everywhere', '##.offer\r\n#@#.offer', '<p class="offer">', []],
  ])('are found by %s', (...[, line, body, expected]) => {
    const filters = found(body, line);
    if (typeof expected === 'number') expect(filters).toHaveLength(expected);
    else expect(filters).toEqual(expected);
  });

  it('are found in any line of many', () => {
    const names = Array.from({ length: 50 }, (_, at) => `offer-${at}`);
    const lines = names.map((name) => `##.${name}`);
    for (const name of names) {
      expect(found(`<p class="${name}">`, '##[data-offer]', ...lines)).toEqual([
        'b[data-offer]',
        `b.${name}`,
      ]);
    }
    expect(found('<p class="offer-50">', ...lines)).toEqual([]);
    expect(genericFilters('')([1])).toEqual([]);
  });
});

describe('a file of filters', () => {
  const { site } = compiled('quay.example##.marmalade');
  it('is known for broken when it was cut or changed', () => {
    expect(text(site)).toContain('.marmalade');
    expect(text(site.slice(0, -1))).toBe('broken');
    expect(text(site.replace('marmalade', 'marmelade'))).toBe('broken');
    expect(text('')).toBe('broken');
    expect(uncut(site)).toBe(text(site));
    expect(uncut(site.slice(0, -1))).toBeNull();
  });
});

describe('what filters name on a page', () => {
  const matched = (body: string, line: string) =>
    matchFilters(page(body).documentElement, filtersFor('quay.example', line).filters);

  it('goes by text and by what stands around', () => {
    const body = '<div class="w"><p>Sponsored</p></div><div class="w"><p>Tide</p></div>';
    const { hits } = matched(body, 'quay.example#?#p:contains(Sponsored):upward(.w)');
    expect(hits.map(({ element }) => element.textContent)).toEqual(['Sponsored']);
  });

  it('names a filter that the browser cannot read, and goes on', () => {
    const { filters } = filtersFor('quay.example', 'quay.example##.a');
    const [good] = filters;
    if (good === undefined) throw new Error('there must be a filter');
    const bad = { ...good, selector: 'p:::' };
    const { hits, broken } = matchFilters(page('<p class="a">').documentElement, [bad, good]);
    expect(broken).toEqual([bad]);
    expect(hits).toHaveLength(1);
  });
});
