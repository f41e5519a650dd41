import { LETTER } from '../html/letters.ts';
import { calendarDay } from './iso-date.ts';
import { monthNames, monthNamesOfBrowser } from './month-names.ts';

/** Digits that are not ASCII's, so that Arabic and Hindi dates read like others: ten from each zero on. */
const DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
const HAS_DIGIT = /[\d٠-٩۰-۹०-९০-৯๐-๙０-９]/;
const ZEROS = '٠۰०০๐０';

/** 2025-06-18, 2025/6/18, 2025. 6. 18, 2025年6月18日, 2025년 6월 18일. */
const YEAR_FIRST =
  /(?<!\d)(\d{4})\s?(?:[-/.年]|년)\s?(\d{1,2})\s?(?:[-/.月]|월)\s?(\d{1,2})(?!\d)/u;

/** 18.06.2025, 18-6-2025, 18/06/2025, 18.06.25, 18 tháng 6, 2025. */
const YEAR_LAST =
  /(?<!\d)(\d{1,2})(\s?[-/.]\s?|\s+tháng\s+)(\d{1,2})(?:\s?[-/.]\s?|,?\s+(?:năm\s+)?)(\d{4}|\d{2})(?![\d:])/u;

/** A word of letters with a number before or after it and a year: "18. Juni 2025", "June 18, 2025", "18 de junio de 2025". */
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:\.|º|er|st|nd|rd|th|-(?:е|го))?\s+(?:de\s+|d[’'])?(${LETTER}{2,15})\.?,?\s+(?:de\s+|del\s+)?(\d{4})`,
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!${LETTER})(${LETTER}{2,15})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`,
);

/** Where the month comes before the day in figures. Source: Unicode CLDR, short date patterns. */
const MONTH_FIRST = /^(?:en-(?:US|PH)|en|fil)$/i;

/** Two-digit years of news are of this century. */
const CENTURY = 2000;

/**
 * The day that a visible text names: "Veröffentlicht am 18. Juni 2025 um 14:07 Uhr".
 * @param text a short line; its time of day is not read, as its zone is never written
 * @param lang language of the page, null when unknown; months are read in it and in English
 * @returns YYYY-MM-DD, or null when the line names no full date
 */
export function dayInText(text: string, lang: string | null): string | null {
  if (!HAS_DIGIT.test(text)) return null;
  const line = text
    .slice(0, 200)
    .replace(DIGIT, (digit) => westernDigit(digit))
    .toLowerCase();
  return yearFirst(line) ?? yearLast(line, lang) ?? worded(line, lang);
}

/** Digits of one script follow each other, zero first. Source: Unicode, general category Nd. */
function westernDigit(digit: string): string {
  const zero = Array.from(ZEROS).findLast((one) => one <= digit) ?? '0';
  return String(digit.charCodeAt(0) - zero.charCodeAt(0));
}

function yearFirst(line: string): string | null {
  const match = YEAR_FIRST.exec(line);
  return match && calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function yearLast(line: string, lang: string | null): string | null {
  const match = YEAR_LAST.exec(line);
  if (match === null) return null;
  const [first = 0, second = 0] = [match[1], match[3]].map(Number);
  const mark = (match[2] ?? '').trim();
  const year = yearFrom(match[4] ?? '', mark);
  return isMonthFirst(first, second, mark === '/' ? lang : null)
    ? calendarDay(year, first, second)
    : calendarDay(year, second, first);
}

/** Written 6/18/2025? Where both could be the month, the language says. */
function isMonthFirst(first: number, second: number, lang: string | null): boolean {
  return second > 12 || (first <= 12 && lang !== null && MONTH_FIRST.test(lang));
}

/** Two digits are a year behind points only: 18-06-25 could begin with the year. NaN is in no calendar. */
function yearFrom(digits: string, mark: string): number {
  if (digits.length === 4) return Number(digits);
  return mark === '.' ? CENTURY + Number(digits) : Number.NaN;
}

function worded(line: string, lang: string | null): string | null {
  const [, day, word, year] = DAY_MONTH.exec(line) ?? [];
  const named = namedDay({ day, word, year }, lang);
  if (named !== null) return named;
  const [, monthWord, monthDay, monthYear] = MONTH_DAY.exec(line) ?? [];
  return namedDay({ day: monthDay, word: monthWord, year: monthYear }, lang);
}

interface WordedDay {
  readonly day: string | undefined;
  readonly word: string | undefined;
  readonly year: string | undefined;
}

function namedDay({ day, word, year }: WordedDay, lang: string | null): string | null {
  const month = word === undefined ? null : monthOf(word, lang);
  return month === null ? null : calendarDay(Number(year), month, Number(day));
}

/** The month a word names, whole or cut to three letters or more: 1 to 12. English ones in any language. */
function monthOf(word: string, lang: string | null): number | null {
  const english = monthAmong(word, ENGLISH);
  if (english !== null || lang === null || /^en\b/i.test(lang)) return english;
  const forms = monthNames(lang);
  const month = monthIn(word, forms);
  // A country may have names of its own: "Jänner" in Austria.
  if (month !== null || (forms.length > 0 && !lang.includes('-'))) return month;
  return monthIn(word, monthNamesOfBrowser(lang));
}

function monthIn(word: string, forms: readonly (readonly string[])[]): number | null {
  for (const names of forms) {
    const month = monthAmong(word, names);
    if (month !== null) return month;
  }
  return null;
}

function monthAmong(word: string, names: readonly string[]): number | null {
  const exact = names.indexOf(word);
  if (exact >= 0) return exact + 1;
  const begun = names.flatMap((name, i) => (isShort(word, name) ? [i] : []));
  return begun.length === 1 && begun[0] !== undefined ? begun[0] + 1 : null;
}

/** "sept" for September; two letters would do for no language. */
function isShort(word: string, name: string): boolean {
  return word.length >= 3 && name.startsWith(word);
}

/** Written out, since asking the browser for them takes it several milliseconds. */
const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
