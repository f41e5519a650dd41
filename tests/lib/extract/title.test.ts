import { describe, expect, it } from 'vitest';
import { readHead } from '../../../lib/extract/page-head.ts';
import { titleCandidates } from '../../../lib/extract/title-candidates.ts';
import { titleOf, type TitleSources } from '../../../lib/extract/title.ts';
import { documentOf } from './story-page.ts';

const candidatesOf = (document: Document) => titleCandidates(readHead(document));

const NONE: TitleSources = {
  shown: null,
  jsonLd: null,
  openGraph: null,
  twitter: null,
  page: null,
  siteNames: ['Altmere Post', 'altmerepost.example'],
};
const title = (sources: Partial<TitleSources>) => titleOf({ ...NONE, ...sources });

describe('titleOf', () => {
  it.each([
    'Ferry of Altmere runs again - Altmere Post',
    'Ferry of Altmere runs again | Village | Altmere Post',

    'Ferry of Altmere runs again – 28.04.2026',
    'Ferry of Altmere runs again * Altmere Post * by Ada Moss',
  ])('takes what the site adds off %s', (page) => {
    expect(title({ page, shown: 'Ferry of Altmere runs again' })).toBe(
      'Ferry of Altmere runs again',
    );
  });

  it('keeps dashes and bars that belong to the headline', () => {
    const headline = 'Ferry runs again – with a bell for the swans';
    expect(title({ page: `${headline} - Altmere Post` })).toBe(headline);
    expect(title({ shown: headline, page: `${headline} - Altmere Post` })).toBe(headline);
  });

  it('prefers the newsroom’s headline to one that was worded for sharing', () => {
    const jsonLd = 'Only a third of the children came to school';
    const openGraph = 'Hot Monday: how old and young got through the day';
    expect(title({ jsonLd, openGraph, shown: jsonLd })).toBe(jsonLd);
  });

  it('drops a kicker that og:title does without', () => {
    const shown = 'Unrest in Sedge: Council asks for patience with the clock';
    const openGraph = 'Council asks for patience with the clock';
    expect(title({ shown, openGraph, jsonLd: shown })).toBe(openGraph);
    const other = 'Time in Sedge: Council asks for patience with the clock';
    expect(title({ shown, openGraph: other })).toBe(openGraph);
  });

  it('keeps a kicker that both sources have', () => {
    const both = 'Sedge: Council asks for patience with the clock';
    expect(title({ jsonLd: both, openGraph: both, shown: both.slice(7) })).toBe(both);
  });

  it('takes the shorter of two wordings in the same order, but not one made for search engines', () => {
    const jsonLd = 'Choir sends clear message on a proud day in Halden with win over Dunmere';
    const openGraph = 'Choir sends clear message on a proud day in Halden';
    expect(title({ jsonLd, openGraph, shown: jsonLd, page: jsonLd })).toBe(openGraph);
    expect(title({ jsonLd, openGraph, shown: jsonLd, page: openGraph })).toBe(jsonLd);
  });

  it('goes on where a source was cut short', () => {
    const shown = 'The woman who draws every house in Orlanza and its harbour';
    expect(title({ jsonLd: 'The woman who draws every house in...', shown })).toBe(shown);
  });

  describe('cut where only so many letters are allowed', () => {
    const shown = 'Council votes after two hours of debate to keep the ferry running until spring';
    const cutAt = (end: string) => shown.slice(0, shown.indexOf(end) + end.length);

    it.each(['the ferry run', 'the ferry runnin', 'running unt'])('goes on after “%s”', (end) => {
      expect(title({ jsonLd: cutAt(end), shown })).toBe(shown);
      expect(title({ openGraph: cutAt(end), shown })).toBe(shown);
      expect(title({ jsonLd: cutAt(end), openGraph: shown, page: shown })).toBe(shown);
    });

    it.each(['the ferry', 'the ferry running'])('ends at a whole word: “%s”', (end) => {
      expect(title({ jsonLd: cutAt(end), shown })).toBe(cutAt(end));
    });

    it('is seen from 55 letters on', () => {
      expect(title({ jsonLd: shown.slice(0, 55), shown })).toBe(shown);
      expect(title({ jsonLd: shown.slice(0, 54), shown })).toBe(shown.slice(0, 54));
    });

    it('is not seen where words are not parted', () => {
      const headline = '市議会が冬の渡し船の運航を続けることを決めた'.repeat(3);
      expect(title({ jsonLd: headline, shown: `${headline}理由` })).toBe(headline);
    });
  });

  describe('on a site whose name begins a part of the headline', () => {
    const on = (site: string, shown: string) =>
      title({ shown, openGraph: shown, page: `${shown} - ${site}`, siteNames: [site] });

    it('keeps what the page shows', () => {
      expect(on('Le Temps', 'Météo : le temps se gâte')).toBe('Météo : le temps se gâte');
      expect(on('北港', '快讯：北港停航三天')).toBe('快讯：北港停航三天');
    });

    it('cuts what the site adds to its name in the headline too', () => {
      expect(on('Halden', 'A list for your boat | Halden Boats')).toBe('A list for your boat');
      expect(on('Halden', 'A list for your boat – Halden Boats')).toBe('A list for your boat');
      const small = 'A list for your boat – halden boats';
      expect(on('Halden', small)).toBe(small);
    });

    it('cuts the name and what the site adds to it', () => {
      expect(on('Le Temps', 'Météo : le temps se gâte - Le Temps')).toBe(
        'Météo : le temps se gâte',
      );
      expect(
        title({
          shown: 'Le bac repart',
          page: 'Le bac repart - Le Temps News',
          siteNames: ['Le Temps'],
        }),
      ).toBe('Le bac repart');
    });
  });

  it('passes over a heading that none of the page’s own titles echo', () => {
    expect(title({ shown: '… groups concerned', openGraph: 'Pipeline flagged' })).toBe(
      'Pipeline flagged',
    );
  });

  it('writes the title as the page shows it', () => {
    expect(title({ jsonLd: "Bread 'n' swans", shown: 'Bread ‘n’ swans' })).toBe('Bread ‘n’ swans');
  });

  it('gives null for a page without a title and for one called like the site', () => {
    expect(title({})).toBeNull();
    expect(title({ page: 'Altmere Post' })).toBeNull();
  });
});

describe('titleCandidates', () => {
  it('lists what the head says, best first, nothing twice, then parts', () => {
    const head = `<title>Ferry runs again | Village | Altmere Post</title>
      <meta property="og:title" content="Ferry runs again!"><meta name="twitter:title" content="The bell">`;
    const found = candidatesOf(documentOf({ head, body: '' }));
    expect(found).toEqual([
      'Ferry runs again!',
      'The bell',
      'Ferry runs again | Village | Altmere Post',
    ]);
  });

  it('cuts a title into parts where nothing else names the story', () => {
    const head = '<title>Altmere Post – Ferry of Altmere runs again</title>';
    expect(candidatesOf(documentOf({ head, body: '' }))).toContain('Ferry of Altmere runs again');
  });

  it('is not misled by a form that bears the name of a method', () => {
    const body = '<form name="querySelectorAll"></form><form name="createTreeWalker"></form>';
    const found = candidatesOf(documentOf({ head: '<title>Ferry runs</title>', body }));
    expect(found).toEqual(['Ferry runs']);
  });
});
