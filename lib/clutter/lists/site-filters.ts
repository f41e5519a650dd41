import { hashOf } from './hash.ts';
import { namesOfHost } from './host-names.ts';
import { parseListFilter, type ListFilter } from './list-filter.ts';

/** What the lists say of one site. */
export interface SiteFilters {
  /** Filters for this site, less those that the lists lift here. */
  readonly filters: readonly ListFilter[];
  /** Selectors that must hide nothing here, whatever filter has them. */
  readonly lifted: ReadonlySet<string>;
  /** Do filters for all sites hold here? */
  readonly takesGeneric: boolean;
}

/**
 * Filters are kept in so many parcels by a hash of the host's name, so that a page reads a few
 * kilobytes and not all 7.5 MB. More parcels make storing slow: in Firefox 1,024 took 0.3 s, 4,096 took 1.1 s.
 */
const PARCELS = 1024;

/** Between the names of a parcel. A name begins a line and a tab ends it. */
const LINE = '\n';
const FIELD = '\t';

/** The parcel that a name's filters are in, as a key of the browser's store. */
function parcelOf(name: string): string {
  return `lists/${hashOf(name) % PARCELS}`;
}

/** The parcels that a page of this host needs. */
export function parcelsOf(host: string): readonly string[] {
  return [...new Set(namesOfHost(host).map(parcelOf))];
}

/**
 * Parts the compiled filters into parcels.
 * @param text lines of a name and its filters, parted by tabs
 */
export function listParcels(text: string): Record<string, string> {
  const parcels: Record<string, string> = {};
  for (const line of text.split(LINE)) {
    if (line === '') continue;
    const key = parcelOf(line.slice(0, line.indexOf(FIELD)));
    parcels[key] = `${parcels[key] ?? ''}${LINE}${line}`;
  }
  return parcels;
}

/**
 * What the lists say of a host.
 * @param parcels the host's parcels as the store gave them: of any shape where it is broken
 */
export function siteFilters(host: string, parcels: Readonly<Record<string, unknown>>): SiteFilters {
  const said = namesOfHost(host).flatMap((name) => saidOf(name, parcels[parcelOf(name)]));
  const lifted = new Set(
    said.filter((one) => one.startsWith('@')).map((one) => one.replace(/^@\??/, '')),
  );
  const isFree = said.includes('!all');
  const filters = isFree || said.includes('!site') ? [] : said.flatMap((one) => fit(one, lifted));
  return { filters, lifted, takesGeneric: !isFree && !said.includes('!generic') };
}

function saidOf(name: string, parcel: unknown): string[] {
  if (typeof parcel !== 'string') return [];
  const start = parcel.indexOf(`${LINE}${name}${FIELD}`);
  if (start < 0) return [];
  const end = parcel.indexOf(LINE, start + 1);
  return parcel.slice(start + name.length + 2, end < 0 ? undefined : end).split(FIELD);
}

function fit(stored: string, lifted: ReadonlySet<string>): ListFilter[] {
  const filter = parseListFilter(stored);
  return filter === null || lifted.has(filter.selector) ? [] : [filter];
}
