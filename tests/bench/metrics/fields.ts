/** Lower case, letters and digits only: how titles and names are compared. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Are two titles the same but for case and punctuation? */
export function sameTitle(got: string | null, want: string): boolean {
  return got !== null && bare(got) === bare(want);
}

/** Do two lists name the same people, in any order? */
export function sameAuthors(got: readonly string[], want: readonly string[]): boolean {
  const a = new Set(got.map(bare));
  const b = new Set(want.map(bare));
  return a.size === b.size && [...a].every((name) => b.has(name));
}

interface Moment {
  readonly day: string;
  /** The clock as written, read as UTC; null when only the day is given. */
  readonly clock: number | null;
  /** Milliseconds since 1970; null without an offset, because then nobody knows. */
  readonly instant: number | null;
}

/**
 * Do two dates agree: same instant, or the same day (as written) where either has no time?
 * A time without an offset agrees with the same clock anywhere and with the same time in UTC.
 */
export function sameDate(got: string | null, want: string): boolean {
  const a = got === null ? null : moment(got);
  const b = moment(want);
  return a !== null && b !== null && sameMoment(a, b);
}

function sameMoment(a: Moment, b: Moment): boolean {
  if (a.clock === null || b.clock === null) return a.day === b.day;
  if (a.instant !== null && b.instant !== null) return a.instant === b.instant;
  return a.clock === b.clock || (a.instant ?? a.clock) === (b.instant ?? b.clock);
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Fractions of a second are dropped: pages print the same moment with and without them. */
function moment(text: string): Moment | null {
  const match = ISO.exec(text.trim());
  if (!match) return looseMoment(text);
  const [, day = '', time, zone] = match;
  // Midnight without an offset is how date parsers write down a day alone.
  const dayAlone = time === undefined || (zone === undefined && /^00:00(?::00)?$/.test(time));
  if (dayAlone) return { day, clock: null, instant: null };
  const clock = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(clock)) return null;
  return { day, clock, instant: zone === undefined ? null : clock - offsetMs(zone) };
}

/** Milliseconds that a zone such as "Z", "+02:00" or "-0430" is ahead of UTC. */
function offsetMs(zone: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)/.exec(zone) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}

/** Rivals hand dates through as the page wrote them: "Tue, 3 May 2022 10:00:00 GMT". */
function looseMoment(text: string): Moment | null {
  const timed = /\d:\d\d/.test(text);
  const zoned = /(?:\bGMT|\bUTC|Z|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/i.test(text);
  const instant = Date.parse(timed && zoned ? text : `${text} UTC`);
  if (Number.isNaN(instant)) return null;
  const day = new Date(instant).toISOString().slice(0, 10);
  return { day, clock: timed ? instant : null, instant: timed && zoned ? instant : null };
}
