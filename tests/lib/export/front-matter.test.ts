import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../../lib/article.ts';
import { frontMatter } from '../../../lib/export/front-matter.ts';
import { oneLine } from '../../../lib/export/one-line.ts';
import { sampleArticle } from '../../components/sample-story.ts';

const VERSIONS = ['1.1', '1.2'] as const;

/** What a reader of YAML makes of it; tools that read front matter read one version or the other. */
function read(changes: Partial<Article>, version: '1.1' | '1.2' = '1.2'): unknown {
  const matter = frontMatter(sampleArticle(changes));
  const [before, yaml, after, ...more] = matter.split(/^---\n/m);
  expect([before, after, more]).toEqual(['', '', []]);
  return parse(yaml ?? '', { version });
}

describe('front matter', () => {
  it('holds what is known, as lines that people read, too', () => {
    expect(frontMatter(sampleArticle({ publishedAt: '2026-03-01T23:30:00-05:00' }))).toBe(`---
title: "Night ferry leaves on time, and the island misses it"
author:
  - "Mira Holt"
  - "Jon Aske"
publication: "Harrow Gazette"
published: 2026-03-01
date: 2026-03-01T23:30:00-05:00
source: "https://gazette.example/ferry"
description: "Eleven years of waiting had become a habit. Now the quay is empty by ten."
lang: "en"
---
`);
  });

  it('holds no markup for programs that take it for Markdown, and is read as it was', () => {
    const title = 'The <script>pier</SCRIPT>, a<!-- b --> <?c 2 < 3 <4';
    const matter = frontMatter(sampleArticle({ title, byline: ['<b onclick=x>Mira'] }));
    expect(matter).not.toMatch(/<[a-z/!?]/i);
    expect(matter).toContain('2 < 3 <4');
    expect(read({ title, byline: ['<b>Mira'] })).toMatchObject({ title, author: ['<b>Mira'] });
  });

  it('leaves out what is not known', () => {
    const unknown = { byline: [' '], publication: null, site: null, standfirst: null, lang: null };
    expect(Object.keys(read(unknown) as object)).toEqual(['title', 'source']);
  });

  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00+09:00', '2026-03-01'], // YAML knows no time without seconds
  ])('reads %s as a date in YAML', (publishedAt, moment) => {
    expect(read({ publishedAt }, '1.1')).toMatchObject({
      published: new Date('2026-03-01'),
      date: new Date(moment),
    });
  });

  it.each(['2026-06-31', '2026-03-01junk: x'.slice(10), 'yesterday', ''])(
    'holds no date where the page says %j',
    (publishedAt) => {
      expect(read({ publishedAt })).not.toHaveProperty('date');
      expect(read({ publishedAt })).not.toHaveProperty('published');
    },
  );

  it.each(['not a language', 'x"\n- y', ''])('holds no language where the page says %j', (lang) => {
    expect(read({ lang })).not.toHaveProperty('lang');
  });

  it.each(VERSIONS)('gives back any words, whatever they mean in YAML %s', (version) => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...Array.from(' -:#"\'\\\n\t{}[]&*!|>%@`?,~=\u0085\u2028\ufeff')),
      }),
      fc.constantFrom(
        '---',
        '...',
        'null',
        'yes',
        '1e3',
        '0x10',
        '2026-03-01',
        '<<',
        '!!js/function',
      ),
    );
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), (title, byline) => {
        const names = byline.map(oneLine).filter((name) => name !== '');
        const given = read({ title, byline, publication: title }, version) as Record<
          string,
          unknown
        >;
        const line = oneLine(title);
        expect(given['title'] ?? '').toBe(line);
        if (line !== '') expect(given['publication']).toBe(line);
        expect(given['author'] ?? []).toEqual(names);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
