import type { Block } from '../partition/page-map.ts';
import { dayInText } from './date-text.ts';
import type { PageDate } from './iso-date.ts';
import { isoOf, parsePageDate } from './iso-date.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { NearLine } from './near-lines.ts';
import { isTimeLabel, saysChanged } from './near-lines.ts';
import type { PageHead } from './page-head.ts';

export interface StoryDates {
  readonly publishedAt: string | null;
  readonly publishedLabel: string | null;
  readonly modifiedAt: string | null;
}

/** Where the dates come from. */
export interface DateSources {
  readonly head: PageHead;
  readonly jsonLd: JsonLdArticle;
  readonly near: readonly NearLine[];
  readonly lang: string | null;
  readonly url: string;
}

/** Names of metas that hold the first publication, surest first. Source: Open Graph, schema.org, Dublin Core, Parse.ly, Sailthru, Google. */
const PUBLISHED: readonly string[] =
  'article:published_time og:article:published_time article:published article:published:time datepublished rnews:datepublished og:published_time published_time parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date dcterms.created dc.date.created dcterms.issued dc.date.issued dc.date dcterms.date date.created publish-date publish_date publishdate publication_date pubdate article_date_original originalpublicationdate displaydate date article.published date_published'.split(
    ' ',
  );

const MODIFIED: readonly string[] =
  'article:modified_time og:article:modified_time article:modified:time datemodified og:updated_time article:updated_time dcterms.modified dc.date.modified last-modified lastmod'.split(
    ' ',
  );

/** A day in an address: /2025/06/18/, /2025-06-18/, /20250618. */
const IN_ADDRESS = /[/_-](20\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?![\d])/;

/** When the story came out, in the program's form and in the page's words, and when it was changed. */
export function datesOf(sources: DateSources): StoryDates {
  const { head, jsonLd, near, lang } = sources;
  const told = toldDate(sources);
  const label = labelOf(near, lang, told);
  const published = told ?? shownDate(sources, label);
  const modified = best([jsonLd.dateModified, ...MODIFIED.flatMap((n) => head.metas.get(n) ?? [])]);
  const publishedAt = published === null ? null : isoOf(published);
  const modifiedAt = modified === null ? null : isoOf(modified);
  const isLater = publishedAt === null || modifiedAt === null || notBefore(modifiedAt, publishedAt);
  return {
    publishedAt,
    publishedLabel: label === null ? null : timeIn(label.text, lang),
    modifiedAt: isLater ? modifiedAt : null,
  };
}

/** The first publication by metadata and by `<time>` elements near the headline. */
function toldDate({ head, jsonLd, near }: DateSources): PageDate | null {
  return best([
    jsonLd.datePublished,
    ...PUBLISHED.flatMap((name) => head.metas.get(name) ?? []),
    ...near.flatMap(({ block }) => datetimes(block)),
  ]);
}

/** The day by the page's words, else by its address. */
function shownDate({ lang, url }: DateSources, label: NearLine | null): PageDate | null {
  const shown = label === null ? null : dayInText(label.text, lang);
  // A page that says "9 hours ago" knows better than its address, which may hold the day it was filed.
  const day = shown ?? (label === null ? dayInAddress(url) : null);
  return day === null ? null : { day, clock: null, offset: null };
}

/**
 * The first date there is; where it lacks clock or offset, the first that agrees with it and has them.
 */
function best(texts: readonly (string | null)[]): PageDate | null {
  const dates = texts
    .map((text) => (text === null ? null : parsePageDate(text)))
    .filter((d) => d !== null);
  const first = dates[0];
  if (first === undefined) return null;
  if (first.offset !== null) return first;
  const fuller = dates.find(
    (d) =>
      d.offset !== null && d.day === first.day && (first.clock === null || d.clock === first.clock),
  );
  return fuller ?? first;
}

/** Values of `<time datetime>` and of microdata in a block by the headline. */
function datetimes(block: Block): readonly string[] {
  const found: string[] = [];
  for (const node of [block.box.element, ...block.nodes]) {
    if (node.nodeType !== 1) continue;
    const value = attributeOf(node as Element, 'datetime') ?? timeInside(node as Element, block);
    if (value !== null) found.push(value);
  }
  return found;
}

function timeInside(element: Element, block: Block): string | null {
  // The box itself may be a form, whose methods a page can overwrite; what flows in a line never is.
  if (element === block.box.element) return null;
  return element.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
}

function attributeOf(element: Element, name: string): string | null {
  return element.localName === 'time' ? element.getAttribute(name) : null;
}

/** "02:24", "at 4.34pm", "14:05 Uhr": a time of day, and nothing that says of which. */
const CLOCK_ALONE =
  /^(?:at |um |kl\.? |à |alle |às |a las )?\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?(?:uhr|[ap]\.?m\.?))?$/i;

const EDGES = /^[\s\-–—·•|,;:/]+|[\s\-–—·•|,;:/]+$/g;

/** A label without the strokes that part it from its neighbours, and without the agency before a dash. */
function timeIn(text: string, lang: string | null): string {
  const bare = text.replace(EDGES, '');
  const [before = '', ...others] = bare.split(' - ');
  const after = others.join(' - ');
  const isOther = /^\D*$/.test(before) && !saysChanged(before) && dayInText(after, lang) !== null;
  return isOther ? after : bare;
}

/**
 * The page's words for the time: the label that names the day known, else the first by the headline
 * that does not speak of a change.
 */
function labelOf(
  near: readonly NearLine[],
  lang: string | null,
  told: PageDate | null,
): NearLine | null {
  const isShown = ({ text }: NearLine) =>
    isTimeLabel(text, lang) && (told === null || !CLOCK_ALONE.test(text));
  const labels = near.filter(isShown);
  const isChange = (label: NearLine) => {
    if (saysChanged(label.text)) return true;
    // "Updated" may stand in an element of its own, before the time it speaks of.
    const before = near[near.indexOf(label) - 1];
    return before?.block === label.block && !labels.includes(before) && saysChanged(before.text);
  };
  const first = labels.filter((label) => !isChange(label));
  const exact = first.find(({ text }) => told !== null && dayInText(text, lang) === told.day);
  return exact ?? first[0] ?? labels[0] ?? null;
}

function dayInAddress(url: string): string | null {
  const match = IN_ADDRESS.exec(URL.parse(url)?.pathname ?? '');
  const day = match === null ? null : parsePageDate(match.slice(1, 4).join('-'));
  return day?.day ?? null;
}

/** Compared as moments where both are, else as days. */
function notBefore(later: string, earlier: string): boolean {
  if (later.length > 10 && earlier.length > 10) return Date.parse(later) >= Date.parse(earlier);
  return later.slice(0, 10) >= earlier.slice(0, 10);
}
