import { describe, expect, it } from 'vitest';
import type { ClutterRule } from '../../../lib/clutter/clutter-rule.ts';
import { findClutter, keptBy } from '../../../lib/clutter/find-clutter.ts';
import { adLine } from '../../../lib/clutter/rules/ad-line.ts';
import { aiFeature } from '../../../lib/clutter/rules/ai-feature.ts';
import { newsletter } from '../../../lib/clutter/rules/newsletter.ts';
import { subscription } from '../../../lib/clutter/rules/subscription.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

/** How many blocks a rule takes of a page with a list of links. */
function takes(rule: ClutterRule, list: string): number {
  const html = `<main><article><p>${'The ferry went back to sea. '.repeat(12)}</p></article></main>${list}`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = mapPage(document, 'https://news.example/harbour/the-ferry-is-back-at-sea');
  const kept = keptBy(page, ({ text }) => text.length > 260);
  return findClutter(page, [rule], kept).length;
}

const line = (words: string, to: string) => `<ul><li><a href="${to}">${words}</a></li></ul>`;

describe('a title', () => {
  it.each([
    ['How students use more AI to learn about ships', aiFeature],
    ['20 AI tools for harbours that do help', aiFeature],
    ['Boat owner to donate to the old flood fund', subscription],
    ['Thousands sign up for newsletter of the harbour', newsletter],
  ])('is no sign of clutter: %s', (words, rule) => {
    expect(takes(rule, line(words, '/harbour/a-story-of-the-town'))).toBe(0);
    const card = `<a href="/harbour/a-story-of-the-town"><h3>${words}</h3><p>By Jorund</p></a>`;
    expect(takes(rule, card)).toBe(0);
    const named = `<p><a href="/tech">Tech</a> <a href="/harbour/a-story-of-the-town">${words}</a></p>`;
    expect(takes(rule, named)).toBe(0);
  });

  it.each([
    ['Sign up for our newsletter and read it', '/newsletters/at-breakfast-with-us', newsletter],
    ['Get our newsletter', '/harbour/a-story-of-the-town', newsletter],
    ['Donate today to support the old port', 'https://shop.example.com/a-b-c-d', subscription],
    ['Anzeige: Die neue Fähre fährt öfter', '/harbour/a-story-of-the-town', adLine],
  ] as const)('is another line: %s', (words, to, rule) => {
    expect(takes(rule, line(words, to))).toBe(1);
  });
});
