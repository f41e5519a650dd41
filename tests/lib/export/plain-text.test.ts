import { expect, it } from 'vitest';
import { articleToPlainText } from '../../../lib/export/plain-text.ts';
import { sampleArticle, sampleRelated } from '../../components/sample-story.ts';

const text = 'First paragraph.\n\nSecond <b>as text</b> & more.';

it('is the title, the text and a line that says where it is from', () => {
  const article = sampleArticle({ text, publishedAt: '2026-03-01T23:30:00-05:00' });
  expect(articleToPlainText(article)).toBe(
    [
      'Night ferry leaves on time, and the island misses it',
      'First paragraph.',
      'Second <b>as text</b> & more.',
      'Mira Holt, Jon Aske · Harrow Gazette · 2026-03-01 · https://gazette.example/ferry',
    ].join('\n\n'),
  );
});

it('leaves out what is not known', () => {
  const unknown = { byline: [], publication: null, site: null, publishedLabel: null };
  const lines = articleToPlainText(sampleArticle({ text, ...unknown })).split('\n\n');
  expect(lines.at(-1)).toBe('https://gazette.example/ferry');
});

it("names the site and the page's own words for the time where there is nothing better", () => {
  const article = sampleArticle({ text, byline: [], publication: ' ' });
  expect(articleToPlainText(article)).toMatch(
    /\n\nDaily Pages · 9 hours ago · https:\/\/gazette\.example\/ferry$/,
  );
});

it('has none of the stories beside it', () => {
  const related = [sampleRelated({ fullText: 'The bell has been silent.' })];
  const beside = articleToPlainText(sampleArticle({ text, related }));
  expect(beside).toBe(articleToPlainText(sampleArticle({ text })));
});

it('has no unseen characters, and no line that the page broke in two', () => {
  const article = sampleArticle({
    title: 'Ferry\n\u202eleaves\u202c on\u200b time\u{e0041}',
    text: 'One\u0000 two.\n\n\u2067Three.\u2069',
    byline: ['Mira\tHolt'],
  });
  const lines = articleToPlainText(article).split('\n\n');
  expect(lines.slice(0, 3)).toEqual(['Ferry leaves on time', 'One two.', 'Three.']);
  expect(lines[3]).toMatch(/^Mira Holt · /);
});

it('keeps the joiners that emoji and Persian are written with', () => {
  const joined = '👩‍🚀 می‌خواهم';
  expect(articleToPlainText(sampleArticle({ text: joined }))).toContain(joined);
});
