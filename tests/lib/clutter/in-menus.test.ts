import { describe, expect, it } from 'vitest';
import type { ClutterRule } from '../../../lib/clutter/clutter-rule.ts';
import { findByStructure } from '../../../lib/clutter/find-by-structure.ts';
import { findClutter, keptBy } from '../../../lib/clutter/find-clutter.ts';
import { adLabel } from '../../../lib/clutter/rules/ad-label.ts';
import { newsletterForm } from '../../../lib/clutter/rules/newsletter-form.ts';
import { newsletter } from '../../../lib/clutter/rules/newsletter.ts';
import { sectionPromo } from '../../../lib/clutter/rules/section-promo.ts';
import { socialLine } from '../../../lib/clutter/rules/social-line.ts';
import { socialPlugin } from '../../../lib/clutter/rules/social-plugin.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const RULES = [adLabel, newsletter, newsletterForm, sectionPromo, socialLine, socialPlugin];

/** The rules that take a piece of a site's menu, and what they take. */
function taken(piece: string, rules: readonly ClutterRule[] = RULES): string[] {
  const entries = ['News', 'Sport', 'Harbour', 'Weather', 'Ferries'].map(
    (name) => `<li><a href="/${name}">${name}</a></li>`,
  );
  const html = `<nav><ul>${entries.join('')}</ul>${piece}</nav><main><p>The ferry is back.</p></main>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = mapPage(document, 'https://news.example/ferry');
  const kept = keptBy(page, ({ text }) => text.startsWith('The ferry'));
  const hits = [...findClutter(page, rules, kept), ...findByStructure(page, rules, kept)];
  return hits.map(({ rule, element }) => `${rule.id} ${element.className}`);
}

describe('in a menu', () => {
  it('a sentence that offers something is no entry', () => {
    const offer = (words: string) => `<div class="it"><p>${words}</p><button>Go</button></div>`;
    expect(taken(offer('Sign up for our newsletter of the harbour now'))).toEqual([
      'newsletter it',
    ]);
    expect(taken(offer('Our newsletter'.padEnd(39, '.')))).toEqual([]);
    expect(taken(offer('Our newsletter'.padEnd(40, '.')))).toEqual(['newsletter it']);
  });

  it('"Follow us" over the signs of networks is none, nor a frame with a form', () => {
    const signs = '<a href="https://x.com/harbour"></a><a href="https://facebook.com/harbour"></a>';
    expect(taken(`<div class="it"><span>Follow us</span>${signs}</div>`)).toEqual([
      'social-line it',
    ]);
    const frame =
      '<div class="it"><iframe src="https://embeds.beehiiv.com/harbour"></iframe></div>';
    expect(taken(frame)).toEqual(['newsletter-form it']);
  });

  it('an offer has two links of its own, and of three it takes none', () => {
    const offer = (links: number) =>
      `<div class="it"><p class="line">Sign up for our newsletter of the harbour now</p><button>Go</button>${'<a href="/x">x</a>'.repeat(links)}</div>`;
    expect(taken(offer(2))).toEqual(['newsletter it']);
    expect(taken(offer(3))).toEqual([]);
  });

  it.each([
    '<div><a href="/mail">Sign up for our newsletter of the harbour now</a></div>',
    '<div><a href="https://x.com/harbour">Follow us</a></div>',
    '<div><h3>Podcasts of the harbour and of its many ferries</h3><a href="/p">All</a></div>',
    '<div><h3>Podcasts</h3><a href="/p">All</a></div>',
    '<div><span>Advertisement</span></div>',
    '<div class="fb-page"></div>',
    '<form><p>Sign in</p><input type="email"><button>Go</button></form>',
  ])('an entry, its heading, a log-in and what is no offer stay: %s', (piece) => {
    expect(taken(piece)).toEqual([]);
  });

  it('the menu itself is never taken', () => {
    const html =
      '<nav class="it"><p>Sign up for our newsletter of the harbour now</p><button>Go</button></nav>';
    const document = new DOMParser().parseFromString(html, 'text/html');
    const page = mapPage(document, 'https://news.example/ferry');
    expect(
      findClutter(
        page,
        RULES,
        keptBy(page, () => false),
      ),
    ).toEqual([]);
  });
});
