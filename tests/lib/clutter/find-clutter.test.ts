import { describe, expect, it } from 'vitest';
import { findClutter, keptBy } from '../../../lib/clutter/find-clutter.ts';
import { appPromo } from '../../../lib/clutter/rules/app-promo.ts';
import { cookieNotice } from '../../../lib/clutter/rules/cookie-notice.ts';
import { CLUTTER_RULES } from '../../../lib/clutter/rules/index.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const LINE = 'Download our new app for the harbour';

function finds(html: string): number {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = mapPage(document, 'https://news.example/story');
  const kept = keptBy(page, (block) => block.text.startsWith('The ferry'));
  return findClutter(page, [appPromo, cookieNotice], kept).length;
}

describe('a line with an offer that has neither link nor button', () => {
  it.each(['aside', 'footer'])('goes from an <%s>', (tag) => {
    expect(finds(`<p>The ferry</p><${tag}><div>${LINE}</div></${tag}>`)).toBe(1);
  });

  it.each(['article', 'main', 'section'])('stays in an <%s>', (tag) => {
    expect(finds(`<p>The ferry</p><${tag}><div>${LINE}</div></${tag}>`)).toBe(0);
    expect(finds(`<${tag}><p>The ferry</p><footer><div>${LINE}</div></footer></${tag}>`)).toBe(
      tag === 'article' ? 0 : 1,
    );
  });

  it('has five words: four are a heading of the links beside it', () => {
    expect(finds('<footer><div>Download our new app</div></footer>')).toBe(0);
    expect(finds('<footer><div>Download our new harbour app</div></footer>')).toBe(1);
  });

  it('is no door to the settings of cookies', () => {
    expect(finds('<footer><div>We use cookies. Manage your cookies here.</div></footer>')).toBe(0);
  });
});

describe('what two rules know', () => {
  it.each([
    ['Subscribe to our podcast', 'podcast-promo'],
    ['Subscribe to our magazine today', 'subscription'],
  ])('is what it asks for: %s', (line, id) => {
    const html = `<p>The ferry</p><section><div><h3>${line}</h3><a href="/x">Go</a></div></section>`;
    const document = new DOMParser().parseFromString(html, 'text/html');
    const page = mapPage(document, 'https://news.example/story');
    const kept = keptBy(page, (block) => block.text.startsWith('The ferry'));
    expect(findClutter(page, CLUTTER_RULES, kept).map(({ rule }) => rule.id)).toEqual([id]);
  });
});
