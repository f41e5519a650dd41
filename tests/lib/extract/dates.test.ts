import { describe, expect, it } from 'vitest';
import { dayInText } from '../../../lib/extract/date-text.ts';
import { isoOf, parsePageDate } from '../../../lib/extract/iso-date.ts';
import { jsonLd, metadataOf, STORY } from './story-page.ts';

const iso = (text: string) => {
  const date = parsePageDate(text);
  return date === null ? null : isoOf(date);
};

describe('parsePageDate', () => {
  it.each([
    ['2026-03-11T07:40:00+01:00', '2026-03-11T07:40:00+01:00'],
    ['2026-03-11T07:40:00.123Z', '2026-03-11T07:40:00Z'],
    ['2026-03-11T07:40:00+0100', '2026-03-11T07:40:00+01:00'],
    ['2026-03-11 07:40:00 -05', '2026-03-11T07:40:00-05:00'],
    ['2026-03-11 07:40:00', '2026-03-11'],
    ['2026-03-11', '2026-03-11'],
    ['20260311', '2026-03-11'],
    ['Wed, 11 Mar 2026 06:40:00 GMT', '2026-03-11T06:40:00Z'],
    ['1773211200', '2026-03-11T06:40:00Z'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each(['9 hours ago', '2026-02-30', '0001-01-01', 'x'.repeat(100_000), ''])(
    'refuses %.20s',
    (text) => {
      expect(iso(text)).toBeNull();
    },
  );

  it.each(['1970-01-01T00:00:00+00:00', '1969-12-31T19:00:00-05:00', '1970-01-01', '0000000000'])(
    'takes %s for no date given',
    (text) => {
      expect(iso(text)).toBeNull();
    },
  );

  it('reads an archive of that time', () => {
    expect(iso('1970-01-01T05:00:00Z')).toBe('1970-01-01T05:00:00Z');
    expect(iso('1970-01-02')).toBe('1970-01-02');
  });
});

describe('dayInText', () => {
  it.each([
    ['en', 'Published Wednesday, March 4th, 2026, 7:40 a.m.'],
    ['en-GB', '4 March 2026'],
    ['en-US', '3/4/2026'],
    ['en-GB', '04/03/2026'],
    ['de', 'Mittwoch, 4. März 2026, 14:07 Uhr'],
    ['de', '04.03.26, 09:30'],
    ['fr', 'Publié le 4 mars 2026 à 14h07'],
    ['es', '4 de marzo de 2026'],
    ['it', '4 marzo 2026'],
    ['pt', '4 de março de 2026'],
    ['nl', '4 maart 2026'],
    ['pl', '4 marca 2026'],
    ['sv', '4 mars 2026'],
    ['tr', '4 Mart 2026'],
    ['ru', '4 марта 2026'],
    ['uk', '4 березня 2026'],
    ['ja', '2026年3月4日 9時'],
    ['ko', '입력 2026. 3. 4. 09:00'],
    ['zh', '2026-03-04 09:00'],
    ['ar', '٤ مارس ٢٠٢٦'],
    ['hi', '4 मार्च 2026'],
    ['id', '4 Maret 2026'],
    ['vi', '4 tháng 3, 2026'],
  ])('reads %s: %s', (lang, text) => {
    expect(dayInText(text, lang)).toBe('2026-03-04');
  });

  it.each(['9 hours ago', 'Chapter 4 of 2026', 'Call 04-03-26', 'May was 12 in 2026'])(
    'finds no day in %s',
    (text) => {
      expect(dayInText(text, 'en')).toBeNull();
    },
  );
});

describe('times of a story', () => {
  const body = (line: string) => `<h1>Ferry of Altmere runs again</h1><div>${line}</div>${STORY}`;

  it('goes by JSON-LD, then metas, then the line by the headline, then the address', () => {
    const ld = jsonLd({ '@type': 'Article', headline: 'F', datePublished: '2026-03-04T08:00:00Z' });
    const meta = '<meta property="article:published_time" content="2026-03-05T08:00:00Z">';
    const line = '<time datetime="2026-03-06T08:00:00Z">6 March 2026</time>';
    const url = 'https://www.altmere.example/2026/03/07/ferry';
    const day = (head: string, text: string) =>
      metadataOf({ head, body: body(text), url }).publishedAt?.slice(8, 10);
    expect(day(ld + meta, line)).toBe('04');
    expect(day(meta, line)).toBe('05');
    expect(day('', line)).toBe('06');
    expect(day('', 'Published 6 March 2026')).toBe('06');
    expect(day('', '')).toBe('07');
  });

  it('keeps the page’s words and guesses no moment from "9 hours ago"', () => {
    const url = 'https://www.altmere.example/2026/03/07/ferry';
    const found = metadataOf({ body: body('9 hours ago'), url });
    expect(found).toMatchObject({ publishedAt: null, publishedLabel: '9 hours ago' });
  });

  it('passes over the time of a change', () => {
    const line = '<span>Updated 8 March 2026</span> <span>6 March 2026</span>';
    expect(metadataOf({ body: body(line) }).publishedLabel).toBe('6 March 2026');
  });

  it.each([
    ['Publié le 6 mars 2026 à 18h20, modifié le 7 mars 2026', null],
    ['Publié le 6 mars 2026 à 18h20, modifié le 7 mars 2026 à 09h10, à Halden', ', modifié'],
  ])('reads %s', (line, cut) => {
    const label = cut === null ? line : line.slice(0, line.indexOf(cut));
    const found = metadataOf({ body: body(line), lang: 'fr' });
    expect(found).toMatchObject({ publishedAt: '2026-03-06', publishedLabel: label });
  });

  it('reads no date from a sentence of two times', () => {
    const line = `Publié le 6 mars 2026, modifié le 7 mars 2026, ${'à Halden sur le lac '.repeat(6)}`;
    expect(line.length).toBeGreaterThan(160);
    expect(metadataOf({ body: body(line), lang: 'fr' }).publishedLabel).toBeNull();
  });

  it('shows the label that names the known day, not the time of a card nearby', () => {
    const head = '<meta property="article:published_time" content="2026-03-06T08:00:00Z">';
    const line = '<span>5 hours ago</span></div><div><span>6 March 2026</span>';
    expect(metadataOf({ head, body: body(line) }).publishedLabel).toBe('6 March 2026');
  });

  it.each([
    ['– 6 March 2026 –', '6 March 2026'],
    ['- Altmere Wire - Friday, 6 March 2026', 'Friday, 6 March 2026'],
    ['Yesterday - 14:05', 'Yesterday - 14:05'],
    ['06.03.2026 - 14:05 Uhr', '06.03.2026 - 14:05 Uhr'],
  ])('shows of %s the time alone', (line, label) => {
    expect(metadataOf({ body: body(line) }).publishedLabel).toBe(label);
  });

  it.each([
    ['14:05 Uhr', null],
    ['at 4.34 p.m.', null],
    ['today, 14:05', 'today, 14:05'],
    ['6 March, 14:05', '6 March, 14:05'],
  ])('shows %s, where the day is known, only with a day', (line, label) => {
    const head = '<meta property="article:published_time" content="2026-03-06T08:00:00Z">';
    expect(metadataOf({ head, body: body(line) }).publishedLabel).toBe(label);
    expect(metadataOf({ body: body(line) }).publishedLabel).toBe(line);
  });

  it('takes the clock beside the day of a change for no time of its own', () => {
    const head = '<meta property="article:published_time" content="2026-03-06T08:00:00Z">';
    const line = '<span>Updated </span><time>Friday, 6 March 2026 - <span>14:05</span></time>';
    expect(metadataOf({ head, body: body(line) }).publishedLabel).toBe('Friday, 6 March 2026');
  });

  it('takes clock and offset from a source that agrees', () => {
    const head = `<meta name="parsely-pub-date" content="2026-03-04T09:00:00+01:00">${jsonLd({
      '@type': 'Article',
      headline: 'F',
      datePublished: '2026-03-04 09:00:00',
      dateModified: '2026-03-01T09:00:00+01:00',
    })}`;
    const found = metadataOf({ head, body: body('') });
    expect(found.publishedAt).toBe('2026-03-04T09:00:00+01:00');
    expect(found.modifiedAt).toBeNull(); // changed before it came out: somebody's mistake
  });
});
