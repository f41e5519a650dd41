import { findNamed } from '../clutter/lists/find-named.ts';
import { holdsSlowExpression } from '../clutter/lists/slow-expression.ts';
import { readHead } from '../extract/page-head.ts';
import { titleCandidates } from '../extract/title-candidates.ts';
import { partitionDocument, type Told } from '../partition-document.ts';
import { inTime } from './in-time.ts';
import { harmOf, type Refusal } from './own-elements.ts';
import { namedBy, whyNotHidden } from './own-rules.ts';
import type { SiteRule } from './site-rule-schema.ts';

/** Half of the story's letters: a rule that takes them takes the story. */
const MOST_OF_STORY = 0.5;

/** What a rule would do on a page. */
export interface Trial {
  readonly elements: readonly Element[];
  /** Why it must not be; null where it may. */
  readonly refused: Refusal | null;
}

/** Tries rules on one page as it is now. */
export type Bench = (rule: Pick<SiteRule, 'act' | 'selector'>) => Trial;

/** @returns null for a selector that cannot be read */
function lookFor(document: Document, selector: string) {
  try {
    return inTime(() => [...findNamed(document.documentElement, namedBy(selector))]);
  } catch {
    return null;
  }
}

/** Would these take the better part of the story? */
function takesStory({ page, story }: Told, elements: readonly Element[]): boolean {
  const letters = story.reduce((sum, block) => sum + block.text.length, 0);
  const boxes = elements.flatMap((element) => page.boxOf.get(element) ?? []);
  const gone = story.filter(({ index }) =>
    boxes.some(({ from, to }) => index >= from && index < to),
  );
  const lost = gone.reduce((sum, block) => sum + block.text.length, 0);
  return letters > 0 && lost >= letters * MOST_OF_STORY;
}

/**
 * Makes ready to try rules on a page, without the rules that there are. The page is told apart once.
 * @param url the page's address
 */
export function trialBench(document: Document, url: string): Bench {
  const told = partitionDocument(document, url);
  const titles = titleCandidates(readHead(document));
  return ({ act, selector }) => {
    if (holdsSlowExpression(namedBy(selector).selector)) return { elements: [], refused: 'slow' };
    const looked = lookFor(document, selector);
    if (looked === null) return { elements: [], refused: 'broken' };
    const { result: elements, isSlow } = looked;
    if (isSlow) return { elements, refused: 'slow' };
    const harm = harmOf(told.page, titles);
    const harms = elements.map(harm).filter((one) => one !== null);
    if (act !== 'hide') {
      const frame = harms.find((one) => one === 'whole-page' || one === 'headline');
      return { elements, refused: act === 'keep' ? null : (frame ?? null) };
    }
    const [first = whyNotHidden(selector)] = harms;
    return { elements, refused: first ?? (takesStory(told, elements) ? 'story' : null) };
  };
}
