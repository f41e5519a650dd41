import * as v from 'valibot';
import { whenAsked } from './when-asked.ts';

const siteSchema = whenAsked(() =>
  v.object({
    /** Hide clutter there. */
    hide: v.boolean(),
    /**
     * `always`: articles open in the reader by themselves. `never`: nothing is done there by itself,
     * and a click reads all the same.
     */
    read: v.picklist(['ask', 'always', 'never']),
  }),
);

/** The longest name that a host can have. Source: RFC 1035, 2.3.4. */
const hostSchema = whenAsked(() =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/<>]+$/)),
);

/** More sites than anybody has an opinion of; every page reads them. */
export const MOST_SITES = 2000;

/** What a reader wants of one site. */
export type Site = v.InferOutput<ReturnType<typeof siteSchema>>;

/** What is wanted of single sites, by the name that `siteName` gives. */
export type Sites = Readonly<Record<string, Site>>;

/** Sites that make sense; one that makes none costs no other. */
const sitesIn = (read: Record<string, unknown>): Sites =>
  Object.fromEntries(
    Object.entries(read)
      .filter(
        (entry): entry is [string, Site] =>
          v.is(hostSchema(), entry[0]) && v.is(siteSchema(), entry[1]),
      )
      .map(([host, { hide, read }]) => [host, { hide, read }] as const)
      .slice(0, MOST_SITES),
  );

/** Sites as a store holds them. */
export const sitesSchema = () => v.pipe(v.record(v.string(), v.unknown()), v.transform(sitesIn));

/** What holds where nothing was said. */
export const EVERY_SITE: Site = { hide: true, read: 'ask' };

/** The name under which a site is kept: its host without the `www.` that says nothing. */
export function siteName(host: string): string {
  return host.toLowerCase().replace(/^www\.(?=[^.]+\.)/, '');
}

/** A host and the hosts above it, the nearest first; never a top-level name by itself. */
export function hostsAbove(host: string): readonly string[] {
  const labels = siteName(host).split('.');
  const count = Math.max(1, labels.length - 1);
  return labels.slice(0, count).map((_, from) => labels.slice(from).join('.'));
}

/** What holds on a host: what was said of it, else of the nearest host above it. */
export function choicesFor(sites: Sites, host: string): Site {
  const named = hostsAbove(host).find((name) => Object.hasOwn(sites, name));
  return (named === undefined ? undefined : sites[named]) ?? EVERY_SITE;
}

/** The sites without one. */
export function withoutSite(sites: Sites, name: string): Sites {
  return Object.fromEntries(Object.entries(sites).filter(([host]) => host !== name));
}

/**
 * The sites with something changed for one host. What then is as it would be anyway is not kept.
 */
export function withSite(sites: Sites, host: string, change: Partial<Site>): Sites {
  const name = siteName(host);
  const next = { ...choicesFor(sites, host), ...change };
  const others = withoutSite(sites, name);
  const { hide, read } = choicesFor(others, host);
  return next.hide === hide && next.read === read ? others : { ...others, [name]: next };
}
