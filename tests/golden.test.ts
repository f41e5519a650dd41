import { beforeAll, describe, expect, it } from 'vitest';
import type { Article, Reading } from '../lib/article.ts';
import { readPage } from '../lib/read-page.ts';
import { KIND_DEFAULTS } from '../lib/settings.ts';
import { tellPage } from '../lib/tidy-page.ts';
import { goldenPages, isStory, type GoldenPage } from './pages/golden-page.ts';

const pages = goldenPages();
const stories = pages.filter(isStory);
const others = pages.filter((page) => !isStory(page));

const parse = (page: GoldenPage) => new DOMParser().parseFromString(page.html, 'text/html');
const read = (page: GoldenPage) => readPage(parse(page), { url: page.expected.url });
const folded = (text: string) => text.replace(/\s+/g, ' ');
const instant = (date: string | null) => (date === null ? null : Date.parse(date));

function articleOf(reading: Reading): Article {
  if (reading.kind !== 'article') throw new Error(`judged ${JSON.stringify(reading)}`);
  return reading.article;
}

/** Everything the article says it holds apart from the story, as one text. */
function besideTheStory(article: Article): string {
  const previews = article.removed.blocks.map((block) => block.preview);
  const cards = [...article.related, ...article.mostRead].flatMap((link) => [
    link.group,
    link.title,
    link.summary,
  ]);
  return folded([...previews, ...cards, ...article.related.map((r) => r.fullText)].join('\n'));
}

describe.each(stories)('golden page $folder', (page) => {
  const { expected } = page;
  let article: Article;
  beforeAll(() => {
    article = articleOf(read(page));
  });

  it('gives the story and nothing else', () => {
    expect(article.text.split('\n\n')).toEqual(expected.article.text.split('\n\n'));
  });

  it('knows what the story is called, whose it is and when it came out', () => {
    const { title, publication, site, publishedLabel, byline, standfirst } = expected.article;
    expect(article).toMatchObject({ title, publication, site, publishedLabel, byline });
    expect(article.url).toBe(expected.url);
    expect(instant(article.publishedAt)).toBe(instant(expected.article.publishedAt));
    if (standfirst !== undefined) expect(article.standfirst).toBe(standfirst);
  });

  it('lists the related stories apart, in the order of the page', () => {
    const related = article.related.map(({ title, source, time, url, fullText }) => {
      return { title, source, time, url, fullText };
    });
    expect(related).toEqual(expected.related);
  });

  it('hides nothing on the page that has to stay', () => {
    const told = tellPage(parse(page), expected.url, { kinds: { ...KIND_DEFAULTS } });
    const hidden = told.tidy([]).hits.map(({ element }) => folded(element.textContent));
    const stays = [expected.article.title, ...expected.stays];
    expect(stays.filter((words) => hidden.some((text) => text.includes(words)))).toEqual([]);
  });

  it('keeps clutter out of the story and reports it', () => {
    const story = folded(article.text);
    const absent = [...expected.leftOut, ...expected.alsoAbsent];
    expect(absent.filter((words) => story.includes(words))).toEqual([]);
    const beside = besideTheStory(article);
    expect(expected.leftOut.filter((words) => !beside.includes(words))).toEqual([]);
  });
});

it.each(stories.filter(({ expected }) => expected.article.pictures !== undefined))(
  'golden page $folder keeps its pictures',
  (page) => {
    const { contentHtml } = articleOf(read(page));
    const html = new DOMParser().parseFromString(contentHtml, 'text/html');
    const pictures = Array.from(html.querySelectorAll('img'), (img) => img.getAttribute('src'));
    expect(pictures).toEqual(page.expected.article.pictures);
  },
);

describe.each(others)('golden page $folder', (page) => {
  it('is no article', () => {
    expect(read(page).kind).toBe('not-article');
  });
});

it.each(pages)('reading $folder changes nothing on it', (page) => {
  const document = parse(page);
  const before = document.documentElement.outerHTML;
  readPage(document, { url: page.expected.url });
  expect(document.documentElement.outerHTML).toBe(before);
});
