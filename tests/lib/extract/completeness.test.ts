// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article.ts';
import { BODY_CHARS } from '../../../lib/extract/told-body.ts';
import { TEASER_CHARS } from '../../../lib/extract/paywall.ts';
import { readPage } from '../../../lib/read-page.ts';
import { jsonLd } from './story-page.ts';

const PARAGRAPHS = [
  'The town of Lower Wexcombe has voted to keep its clock half an hour slow, as it has been since the bell ringer fell asleep in the spring of 1911.',
  'Travellers who missed their trains asked for a change, but the baker pointed out that the bread has never once been late in all those years.',
  'A sign at the station will warn strangers, and the clockmaker has offered to sell them a second watch at a price that the council calls fair.',
  'Neighbouring towns have been asked for their opinion, which the mayor promises to hear thirty minutes after everybody else has heard it.',
  'The vote was close, and the oldest member of the council spoke last: she said that a town with time to spare is richer than it looks.',
  'Work on the sign begins in June, or shortly after June, depending on which of the two watches the painter happens to be wearing that day.',
  'Schools will ring their own bells, the teachers decided, because no child has ever complained of a lesson that began half an hour too late.',
];
const ASIDE = PARAGRAPHS.slice(4, 6);
const told = PARAGRAPHS.join('\n');
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

interface Page {
  readonly article?: Record<string, unknown>;
  readonly story: string;
  readonly after?: string;
}

function read({ article = {}, story, after = '' }: Page): Article {
  const html = `<title>A slow clock stays slow</title><meta property="og:type" content="article">
    ${jsonLd({ '@type': 'NewsArticle', headline: 'A slow clock stays slow', ...article })}
    <main><article><h1>A slow clock stays slow</h1>${story}</article>${after}</main>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(document, {
    url: 'https://wexcombe.example/news/slow-clock-stays-slow',
  });
  if (reading.kind === 'unreadable' || reading.article === null) throw new Error(reading.kind);
  return reading.article;
}

const withAside = `${p(PARAGRAPHS.slice(0, 4))}<aside>${p(ASIDE)}</aside>${p(PARAGRAPHS.slice(6))}`;

describe('paragraphs that were taken for something else', () => {
  it('come back where the page counts them to its story', () => {
    expect(read({ story: withAside }).text).not.toContain(ASIDE[0]);
    const article = read({ story: withAside, article: { articleBody: told } });
    expect(article.text.split('\n\n')).toEqual(PARAGRAPHS);
    expect(article.completeness).toEqual({ kind: 'whole' });
  });

  it('stay out where the page tells a summary only', () => {
    const summary = ASIDE.join(' ');
    expect(summary.length).toBeLessThan(BODY_CHARS);
    expect(read({ story: withAside, article: { articleBody: summary } }).text).not.toContain(
      ASIDE[0],
    );
  });

  it('never bring in words that stand in no element', () => {
    const more = `${told} And a last sentence that only search engines were ever meant to see here.`;
    expect(read({ story: withAside, article: { articleBody: more } }).text).not.toContain(
      'search engines',
    );
  });
});

describe('a story that is not whole', () => {
  const shown = (count: number) => {
    const article = { articleBody: told };
    return read({ story: p(PARAGRAPHS.slice(0, count)), article }).completeness;
  };

  it('is told when the page says much more than it shows', () => {
    expect(shown(4)).toEqual({ kind: 'maybe-partial', missing: [] });
    expect(shown(6)).toEqual({ kind: 'whole' });
  });

  it('names the passages that were left out between its own', () => {
    const aside = `<aside>${p(ASIDE)}</aside>`;
    const left = (before: number) =>
      read({ story: `${p(PARAGRAPHS.slice(0, before))}${aside}${p(PARAGRAPHS.slice(6))}` })
        .completeness;
    const missing = ASIDE.map((text): unknown => expect.stringContaining(text.slice(0, 40)));
    expect(left(4)).toEqual({ kind: 'maybe-partial', missing });
    expect(read({ story: withAside.replace(`<p>${ASIDE[1] ?? ''}</p>`, '') }).completeness).toEqual(
      {
        kind: 'whole',
      },
    );
  });
});

describe('a teaser', () => {
  const short = PARAGRAPHS.slice(0, 3);
  const paid = { isAccessibleForFree: false };

  it('is a paid story of which little is shown', () => {
    expect(read({ story: p(short), article: paid }).completeness.kind).toBe('teaser');
    expect(read({ story: p(short) }).completeness.kind).toBe('whole');
    expect(read({ story: p(PARAGRAPHS), article: paid }).completeness.kind).toBe('whole');
  });

  it('is a paid story that shows less than half of what it says it holds', () => {
    const long = {
      ...paid,
      articleBody: `${told} ${'Nobody but subscribers reads of this. '.repeat(60)}`,
    };
    expect(read({ story: p(PARAGRAPHS), article: long }).completeness.kind).toBe('teaser');
  });

  it('is a paid story that hides the rest', () => {
    const half = PARAGRAPHS.map((text) => `<p hidden>${text}</p>`);
    const paidWith = (hidden: string) =>
      read({ story: p(PARAGRAPHS) + hidden, article: paid }).completeness.kind;
    expect(paidWith(half.join(''))).toBe('teaser');
    expect(paidWith(half.slice(0, 3).join(''))).toBe('whole');
    expect(read({ story: p(PARAGRAPHS) + half.join('') }).completeness.kind).toBe('whole');
  });

  it('is never made whole with what a paid page hides', () => {
    const hidden = PARAGRAPHS.slice(1).map((text) => `<p hidden>${text}</p>`);
    const story = `<p>${PARAGRAPHS[0] ?? ''}</p>${hidden.join('')}`;
    expect(read({ story }).text).toContain(PARAGRAPHS[2]);
    const article = read({ story, article: paid });
    expect(article.text).toBe(PARAGRAPHS[0]);
    expect(article.completeness.kind).toBe('teaser');
  });

  it('is a story that ends at the words of a wall', () => {
    const wall = (words: string) => `<div class="x"><p>${words}</p><button>Go on</button></div>`;
    const at = (words: string, story = p(short)) =>
      read({ story, after: wall(words) }).completeness.kind;
    expect(at('Subscribe to continue reading this story')).toBe('teaser');
    expect(at('Artikel freischalten')).toBe('teaser');
    expect(at('この記事は有料記事です')).toBe('teaser');
    expect(at('Subscribe to our newsletter')).toBe('whole');
    const long = p([
      ...PARAGRAPHS,
      ...PARAGRAPHS.map((text) => `${text} So it was for another year.`),
    ]);
    expect(long.length).toBeGreaterThan(TEASER_CHARS);
    expect(at('Subscribe to continue reading this story', long)).toBe('whole');
  });

  describe('is not told by the words of a wall', () => {
    const WALL = 'Article réservé aux abonnés';
    const after = (html: string) => read({ story: p(short), after: html }).completeness.kind;
    const cards = (
      badge: string,
      titles = ['The bell ringer sleeps again', 'A watch for every stranger'],
    ) =>
      titles
        .map(
          (title, i) =>
            `<li><a href="/news/2026/11/story-${String(i)}-4401">${title}</a> ${badge}</li>`,
        )
        .join('');

    it('on the cards of other stories', () => {
      const list = (badge: string) =>
        `<section><h2>Related stories</h2><ul>${cards(badge)}</ul></section>`;
      expect(after(list(`<span>${WALL}</span>`))).toBe('whole');
      expect(after(list('') + `<p>${WALL}</p>`)).toBe('teaser');
    });

    it('in the heading right over them', () => {
      const list = (between: string) =>
        `<section><h2>Exklusiv für Abonnenten</h2>${between}<ul>${cards('')}</ul></section>`;
      expect(after(list(''))).toBe('whole');
      expect(after(list('<p>Four weeks for one euro</p>'))).toBe('teaser');
    });

    it('over the comments of readers', () => {
      const login = '<p>Log in to read this discussion</p>';
      expect(after(`<section><h3>Comments</h3>${login}</section>`)).toBe('whole');
      expect(after(`<div class="comments">${login}</div>`)).toBe('whole');
      expect(after(`<a class="comments-link" href="#c">12 comments</a>${login}`)).toBe('teaser');
      expect(after(`<div class="story-end">${login}</div><h3>Comments</h3>`)).toBe('teaser');
    });

    it('as an offer of more stories', () => {
      expect(after('<p>Sign up to read more stories like this</p>')).toBe('whole');
      expect(after('<p>Sign up to read more of this story</p>')).toBe('teaser');
    });
  });
});
