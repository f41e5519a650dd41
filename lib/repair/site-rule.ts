import * as v from 'valibot';
import { hashOf } from '../clutter/lists/hash.ts';
import { hostsAbove } from '../sites.ts';
import { siteRuleSchema, type SiteRule } from './site-rule-schema.ts';

/** More rules than this for one site would be read on each of its pages for nothing. */
export const MOST_RULES = 500;

/** Rules by the name of their site, as `siteName` gives it. */
export type SiteRules = Readonly<Record<string, readonly SiteRule[]>>;

/**
 * Rules are kept in so many parcels by a hash of the site's name, so that a page reads a few of
 * 2,000 rules and not all, and one read gives all of them to who wants to edit them.
 */
const PARCELS = 64;

const keyAt = (at: number) => `rules/${at}`;

/** The parcel of a site's rules, as a key of the browser's store. */
export function ruleParcelOf(site: string): string {
  return keyAt(hashOf(site) % PARCELS);
}

/** Every parcel there may be. */
export const RULE_PARCELS: readonly string[] = Array.from({ length: PARCELS }, (_, at) =>
  keyAt(at),
);

/** The parcels that a page of this host needs. */
export function ruleParcelsOf(host: string): readonly string[] {
  return [...new Set(hostsAbove(host).map(ruleParcelOf))];
}

/** The rules of a site in its parcel; what makes no sense there is passed over. */
export function rulesIn(parcel: unknown, site: string): readonly SiteRule[] {
  if (typeof parcel !== 'object' || parcel === null || !Object.hasOwn(parcel, site)) return [];
  const rules: unknown = (parcel as Readonly<Record<string, unknown>>)[site];
  if (!Array.isArray(rules)) return [];
  const good = rules.filter((rule) => v.is(siteRuleSchema(), rule));
  return good.slice(0, MOST_RULES);
}

/** All rules in parcels as the store gave them. */
export function allRulesIn(stored: Readonly<Record<string, unknown>>): SiteRules {
  const parcels = RULE_PARCELS.map((key) => stored[key]).filter(
    (parcel): parcel is object => typeof parcel === 'object' && parcel !== null,
  );
  const sites = parcels.flatMap((parcel) =>
    Object.keys(parcel).map((site) => [site, rulesIn(parcel, site)] as const),
  );
  return Object.fromEntries(sites.filter(([, rules]) => rules.length > 0));
}

/** Every parcel with the rules that belong in it: written together they take the place of all others. */
export function parcelsFor(rules: SiteRules): Record<string, SiteRules> {
  const parcels = Object.fromEntries(RULE_PARCELS.map((key) => [key, {}]));
  for (const [site, ofSite] of Object.entries(rules)) {
    if (ofSite.length === 0) continue;
    const key = ruleParcelOf(site);
    parcels[key] = { ...parcels[key], [site]: ofSite };
  }
  return parcels;
}

/** Do two rules say the same? */
export function sameRule(a: SiteRule, b: SiteRule): boolean {
  return a.act === b.act && a.selector === b.selector && a.path === b.path;
}
