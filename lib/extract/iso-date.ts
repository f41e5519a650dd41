/** A moment or a day as a page's metadata gives it. */
export interface PageDate {
  /** YYYY-MM-DD as written. */
  readonly day: string;
  /** HH:MM:SS as written; null when only a day is given. */
  readonly clock: string | null;
  /** "Z" or "+02:00"; null when none is given. */
  readonly offset: string | null;
}

/** Newspapers begin in the seventeenth century, archives on the web with them. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2100;

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

/** Mail and HTTP style: "Tue, 3 May 2022 10:00:00 GMT", and JavaScript's "Tue May 03 2022 10:00:00 GMT+0200 (…)". */
const WORDED =
  /^(?:\w{3,9},?\s+)?(?:\d{1,2}\s+\w{3,9}|\w{3,9}\s+\d{1,2},?)\s+\d{4}\s+\d{1,2}:\d{2}.*(?:Z|UTC|GMT|[+-]\d{4}|[+-]\d{2}:\d{2})/i;

/** Seconds (10 digits) or milliseconds (13) since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * A date of metadata: ISO 8601 and what passes for it, RFC 2822, or seconds since 1970.
 * @returns null for anything else, also for days that no calendar has and for the first moment of 1970
 */
export function parsePageDate(text: string): PageDate | null {
  const date = dateIn(text);
  return date === null || isUnset(date) ? null : date;
}

/** The moment that programs count from is what they write where no date was given; so is its day alone. */
function isUnset({ day, clock, offset }: PageDate): boolean {
  if (clock === null) return day === '1970-01-01';
  return Date.parse(`${day}T${clock}${offset ?? 'Z'}`) === 0;
}

function dateIn(text: string): PageDate | null {
  const trimmed = text
    .trim()
    .slice(0, 80)
    .replace(/\[[\w/]+\]$/, ''); // "[Europe/Berlin]" of Java
  const match = ISO.exec(trimmed);
  if (match !== null) return fromParts(match);
  if (EPOCH.test(trimmed)) return fromInstant(Number(trimmed.padEnd(13, '0')));
  return WORDED.test(trimmed) ? fromInstant(Date.parse(trimmed.replace(/\s*\(.*\)$/, ''))) : null;
}

function fromParts(match: RegExpExecArray): PageDate | null {
  const [, year = '', month = '', day = '', hours, minutes = '00', seconds = '00', zone] = match;
  const date = calendarDay(Number(year), Number(month), Number(day));
  if (date === null) return null;
  if (hours === undefined || Number(hours) > 24) return { day: date, clock: null, offset: null };
  return { day: date, clock: `${hours}:${minutes}:${seconds}`, offset: offsetOf(zone) };
}

function fromInstant(instant: number): PageDate | null {
  if (Number.isNaN(instant)) return null;
  const iso = new Date(instant).toISOString();
  return dateIn(iso.length === 24 ? iso : '');
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** YYYY-MM-DD, or null for a day that no calendar has. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null; // NaN is no year either
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

/** ISO 8601 with offset; only the day where no clock or no offset is known, because then the moment is not. */
export function isoOf({ day, clock, offset }: PageDate): string {
  return clock === null || offset === null ? day : `${day}T${clock}${offset}`;
}
