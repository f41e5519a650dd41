import type { ListFilter } from '../clutter/lists/list-filter.ts';
import { isClosed, kindOf, renamed, whyUnfit } from '../clutter/lists/selector-kind.ts';
import { holdsSlowExpression } from '../clutter/lists/slow-expression.ts';
import { alternatives } from '../clutter/lists/selector-text.ts';
import { hostsAbove } from '../sites.ts';
import { listedFor, listParcelsOf } from './own-list-parcels.ts';
import { isAbout } from './page-path.ts';
import { ruleParcelOf, ruleParcelsOf, rulesIn } from './site-rule.ts';
import type { SiteRule } from './site-rule-schema.ts';

/** Names elements of a page; with more than CSS where `isExtended`. */
export type Named = Pick<ListFilter, 'selector' | 'isExtended'>;

/** What a reader's own rules say of one page. */
export interface OwnRules {
  readonly hide: readonly ListFilter[];
  readonly keep: readonly Named[];
  readonly story: readonly Named[];
}

export const NO_RULES: OwnRules = { hide: [], keep: [], story: [] };

/** Is there nothing that these rules could do? */
export function isEmpty({ hide, keep, story }: OwnRules): boolean {
  return hide.length + keep.length + story.length === 0;
}

/** What a selector names, in the words of our evaluator. */
export function namedBy(written: string): Named {
  const selector = renamed(written);
  return { selector, isExtended: kindOf(selector) === 'extended' };
}

/** A reader's own word for what a selector names. */
export function ownFilter(selector: string, why: string): ListFilter {
  return { kind: 'own', why, list: '', ...namedBy(selector) };
}

/** An article within something is another story's teaser as often as not, and what a reader points at. */
const INNER_ARTICLE = /[\s>+~]article$/i;

/** Is a selector for a sheet? Said of an inner article with more words, so that it does not pass for the whole page. */
const isPlain = (selector: string) =>
  kindOf(INNER_ARTICLE.test(selector) ? `${selector}:is(*)` : selector) === 'plain';

/**
 * Why what a selector names is not hidden; null where it is. It is hidden before anything is known of the
 * page, and a rule out of a file or from another device was tried on none: it may name all of a page, or
 * hold a whole style sheet.
 */
export function whyNotHidden(written: string): ReturnType<typeof whyUnfit> | 'slow' | null {
  const selector = renamed(written);
  if (kindOf(selector) === 'extended') return holdsSlowExpression(selector) ? 'slow' : null;
  const parts = alternatives(selector);
  if (parts.length === 0) return 'broken';
  const unfit = parts.find((one) => !isPlain(one));
  return unfit === undefined ? null : whyUnfit(unfit);
}

function maySpare(written: string): boolean {
  const { selector, isExtended } = namedBy(written);
  return isExtended ? !holdsSlowExpression(selector) : isClosed(selector);
}

const HIDDEN_BY_RULE = 'You hid this on this site.';
const HIDDEN_BY_LIST = 'Your own filter list names it.';

const hidden = (selectors: readonly string[], why: string) =>
  selectors.filter((one) => whyNotHidden(one) === null).map((selector) => ownFilter(selector, why));

/** The page that rules are wanted for. */
export interface Place {
  readonly host: string;
  /** As `pagePathOf` gives it. */
  readonly path: string;
}

type Stored = Readonly<Record<string, unknown>>;

/** What the rules for sites say of one page. */
function siteRulesFor({ host, path }: Place, stored: Stored): OwnRules {
  const all = hostsAbove(host).flatMap((site) => rulesIn(stored[ruleParcelOf(site)], site));
  const here = all.filter((rule) => rule.path === null || isAbout(rule.path, path));
  const selectors = (act: SiteRule['act']) =>
    here.filter((rule) => rule.act === act).map(({ selector }) => selector);
  return {
    hide: hidden(selectors('hide'), HIDDEN_BY_RULE),
    keep: selectors('keep').filter(maySpare).map(namedBy),
    story: selectors('story').filter(maySpare).map(namedBy),
  };
}

/**
 * What a reader's own rules and filters say of one page.
 * @param stored what the store holds under `ownKeysOf` the host: of any shape where it is broken
 */
export function ownRulesFor(place: Place, stored: Stored): OwnRules {
  const rules = siteRulesFor(place, stored);
  const listed = listedFor(place.host, stored);
  return {
    ...rules,
    hide: [...rules.hide, ...hidden(listed.hide, HIDDEN_BY_LIST)],
    keep: [...rules.keep, ...listed.keep.filter(maySpare).map(namedBy)],
  };
}

/** The keys of the store that hold what a reader said of a host. */
export function ownKeysOf(host: string): readonly string[] {
  return [...ruleParcelsOf(host), ...listParcelsOf(host)];
}
