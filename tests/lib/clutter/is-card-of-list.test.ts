import { describe, expect, it } from 'vitest';
import { findClutter, keptBy } from '../../../lib/clutter/find-clutter.ts';
import { CLUTTER_RULES } from '../../../lib/clutter/rules/index.ts';
import { sectionPromo } from '../../../lib/clutter/rules/section-promo.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const card = (label: string, words: string) =>
  `<li><div>${label}</div><div><a href="/harbour/${words.toLowerCase().replaceAll(' ', '-')}">${words}</a></div></li>`;

const OTHERS = [
  card('News', 'The old crane is back at work'),
  card('Sport', 'Rowers of the town win the cup'),
];

/** What the rule for the publisher's podcasts takes of a list of cards. */
function taken(cards: readonly string[]): string[] {
  const html = `<main><article><p>${'The ferry went back to sea. '.repeat(12)}</p></article></main><ul>${cards.join('')}</ul>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = mapPage(document, 'https://news.example/harbour/the-ferry-is-back-at-sea');
  const kept = keptBy(page, ({ text }) => text.length > 260);
  return findClutter(page, [sectionPromo], kept).map(({ element }) => element.localName);
}

/** The names of the rules that take something of a page. */
function rulesOn(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = mapPage(document, 'https://news.example/harbour/the-ferry-is-back-at-sea');
  const kept = keptBy(page, ({ text }) => text.length > 260);
  return findClutter(page, CLUTTER_RULES, kept).map(({ rule }) => rule.id);
}

describe('a card of a list', () => {
  const mine = card('Harbour Podcast', 'Why did the ferry have to wait');

  it('stays whatever section its label names', () => {
    expect(taken([mine, ...OTHERS])).toEqual([]);
    expect(taken([...OTHERS, mine])).toEqual([]);
  });

  it('is none with too few others alike', () => {
    expect(taken([...OTHERS.slice(1), mine])).toEqual(['li']);
  });

  it('is none where a label stands over several titles', () => {
    const both = `<li><div>Podcasts</div>${OTHERS.map((one) => `<div>${one.slice(4, -5)}</div>`).join('')}</li>`;
    expect(taken([...OTHERS, both])).toEqual(['li']);
  });

  describe('tells in its text of its story alone', () => {
    const summed = (words: string, summary: string) =>
      `<div class="card"><h3><a href="/harbour/${words.toLowerCase().replaceAll(' ', '-')}">${words}</a></h3><p>${summary}</p></div>`;
    const section = (cards: readonly string[]) => {
      const story = `<main><article><p>${'The ferry went back to sea. '.repeat(12)}</p></article></main>`;
      return rulesOn(`${story}<aside><section><h2>Latest</h2>${cards.join('')}</section></aside>`);
    };
    const LATEST = [
      summed(
        'The library gets a new roof',
        'Readers can donate to the roof fund here until Sunday.',
      ),
      summed(
        'New rules for shops on the web',
        'They must say how this site uses cookies before it does.',
      ),
      summed(
        'The school on the bank opens late',
        'Parents can sign up for e-mail alerts at the school.',
      ),
    ];

    it('whatever it asks for', () => {
      expect(section(LATEST)).toEqual([]);
    });

    it('but in no list of two, nor where there is no title', () => {
      expect(section(LATEST.slice(0, 2))).not.toEqual([]);
      const offer =
        '<div class="card"><p>Support us: donate here.</p><a href="/donate">Donate</a></div>';
      expect(section([...LATEST, offer])).toEqual(['subscription']);
    });
  });
});
