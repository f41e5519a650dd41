import { describe, expect, it } from 'vitest';
import { guardOf } from '../../../lib/clutter/guard.ts';
import { told } from './told-page.ts';

const PAGE =
  '<h1>The ferry is back</h1><p class="story">The ferry went back to sea on Tuesday after a week of repairs.</p>';

function holds(line: string): boolean {
  const partition = told(`${PAGE}${line}`);
  const element = partition.page.document.querySelector('.it');
  if (element === null) throw new Error('no .it');
  return guardOf(partition).holdsStory(element);
}

describe('a line that only links', () => {
  it.each([
    'https://news.example/2026/11/27/the-light-on-the-pier-is-out',
    'https://other.example2/the-light-on-the-pier-is-out',
    'https://www.facebook.com/lighthouse',
  ])('is a teaser of the story’s where it leads to %s', (href) => {
    const line = `<div class="teaser it"><a href="${href}">The light on the pier is out</a></div>`;
    expect(holds(line)).toBe(true);
  });

  it.each(['https://www.facebook.com/TheNews', 'https://abo.news.example/now', '/subscribe'])(
    'is none where it leads to %s: a service or an account of the site’s',
    (href) => {
      const line = `<div class="teaser it"><a href="${href}">What we have been up to of late</a></div>`;
      expect(holds(line)).toBe(false);
    },
  );
});
