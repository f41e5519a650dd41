import { describe, expect, it } from 'vitest';
import type { ClutterRule } from '../../../lib/clutter/clutter-rule.ts';
import { findByStructure } from '../../../lib/clutter/find-by-structure.ts';
import { findClutter, keptBy } from '../../../lib/clutter/find-clutter.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

/** Both halves of what a rule must do: the markup it takes, and the markup it must leave alone. */
export interface RuleCases {
  readonly hides: readonly string[];
  readonly keeps: readonly string[];
}

const STORY = `<p>${'The ferry went back to sea on Tuesday after a week of repairs. '.repeat(6)}</p>`;

/**
 * Tests a rule on pieces of a page. Each piece stands in an article between two paragraphs; for a rule of what must
 * stand beside the story, behind the article.
 */
export function testRule(rule: ClutterRule, { hides, keeps }: RuleCases): void {
  describe(rule.id, () => {
    it.each(hides)('hides %s', (html) => {
      expect(taken(rule, html)).toEqual([true]);
    });
    it.each(keeps)('keeps %s', (html) => {
      expect(taken(rule, html)).toEqual([]);
    });
    it('has a test of both halves', () => {
      expect(hides.length).toBeGreaterThan(0);
      expect(keeps.length).toBeGreaterThan(0);
    });
    it('says why in a sentence', () => {
      expect(rule.why).toMatch(/^[A-Z].+\.$/);
    });
  });
}

/** For each block the rule takes: is it the piece itself, neither more nor less? */
function taken(rule: ClutterRule, html: string): boolean[] {
  const page =
    rule.beside === true
      ? `<main><article>${STORY}</article>${html}</main>`
      : `<main><article>${STORY}${html}${STORY}</article></main>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const piece = document.querySelector('main > :nth-child(2), article > :nth-child(2)');
  const map = mapPage(document, 'https://news.example/story');
  const kept = keptBy(map, (block) => block.text.length > 260);
  const hits = [...findClutter(map, [rule], kept), ...findByStructure(map, [rule], kept)];
  return hits.map((hit) => hit.element === piece);
}
