import { browser } from 'wxt/browser';
import { pagePathOf } from '../repair/page-path.ts';
import { NO_RULES, ownKeysOf, ownRulesFor, type OwnRules } from '../repair/own-rules.ts';
import type { SiteRule } from '../repair/site-rule-schema.ts';
import {
  allRulesIn,
  MOST_RULES,
  RULE_PARCELS,
  ruleParcelOf,
  rulesIn,
  sameRule,
  type SiteRules,
} from '../repair/site-rule.ts';
import { inTurn } from './in-turn.ts';

/** What a reader's own rules say of the page that this runs in. Never throws: without a store there are none. */
export async function ownRulesHere(): Promise<OwnRules> {
  const { hostname: host, href } = location;
  try {
    return ownRulesFor(
      { host, path: pagePathOf(href) },
      await browser.storage.local.get([...ownKeysOf(host)]),
    );
  } catch {
    return NO_RULES;
  }
}

/** All rules for sites. @throws when the store cannot be read */
export async function loadSiteRules(): Promise<SiteRules> {
  return allRulesIn(await browser.storage.local.get([...RULE_PARCELS]));
}

async function parcelAt(key: string): Promise<Readonly<Record<string, unknown>>> {
  const parcel: unknown = (await browser.storage.local.get(key))[key];
  return typeof parcel === 'object' && parcel !== null ? { ...parcel } : {};
}

async function write(
  site: string,
  change: (rules: readonly SiteRule[]) => readonly SiteRule[],
): Promise<void> {
  const key = ruleParcelOf(site);
  const parcel = await parcelAt(key);
  const rules = change(rulesIn(parcel, site));
  if (rules.length > MOST_RULES) throw new RangeError(`more than ${MOST_RULES} rules for ${site}`);
  const others = Object.entries(parcel).filter(([name]) => name !== site);
  const own = rules.length === 0 ? [] : [[site, rules] as const];
  await browser.storage.local.set({ [key]: Object.fromEntries([...others, ...own]) });
}

/**
 * Changes the rules of one site; open pages of the site follow at once.
 * @throws when there would be too many, or the store refuses; the rules then stay as they were
 */
export function changeSiteRules(
  site: string,
  change: (rules: readonly SiteRule[]) => readonly SiteRule[],
): Promise<void> {
  return inTurn(() => write(site, change));
}

/** Adds a rule that is not there yet. @throws like `changeSiteRules` */
export function addSiteRule(site: string, rule: SiteRule): Promise<void> {
  return changeSiteRules(site, (rules) =>
    rules.some((one) => sameRule(one, rule)) ? rules : [...rules, rule],
  );
}

/** Takes a rule away. @throws like `changeSiteRules` */
export function removeSiteRule(site: string, rule: SiteRule): Promise<void> {
  return changeSiteRules(site, (rules) => rules.filter((one) => !sameRule(one, rule)));
}

/** Tells of every change of rules for sites, wherever it was made. @returns ends the watch */
export function watchSiteRules(callback: () => void): () => void {
  const tell = (changes: object, area: string) => {
    if (area === 'local' && RULE_PARCELS.some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(tell);
  return () => browser.storage.onChanged.removeListener(tell);
}
