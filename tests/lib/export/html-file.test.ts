// @vitest-environment jsdom
// The exports take what the sanitiser returns, and that works under jsdom only.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article.ts';
import { htmlFile } from '../../../lib/export/html-file.ts';
import { markdownFile } from '../../../lib/export/markdown-file.ts';
import { storyContent } from '../../../lib/export/story-content.ts';
import type { Pictures } from '../../../lib/export/pictures.ts';
import { sampleArticle, sampleRelated } from '../../components/sample-story.ts';
import { cleaned, goldenStories, storyOf } from './golden-story.ts';

const HTML =
  '<p>One <a href="https://a.example/?utm_source=x">link</a>.</p>' +
  '<p><img src="https://a.example/1.jpg" alt="boat"></p>';

function saved(changes: Partial<Article> = {}, html = HTML) {
  const related = [sampleRelated({ group: 'More' })];
  return { article: sampleArticle({ related, ...changes }), content: cleaned(html), isPart: false };
}

const ALL = { sourceLine: true, copyRelated: true };
const NONE: Pictures = new Map();
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('a file of HTML', () => {
  it('is the story with its head, where it is from, and the related stories', () => {
    const { body, title, documentElement } = parsed(htmlFile(saved(), ALL, NONE));
    expect(title).toBe('Night ferry leaves on time, and the island misses it');
    expect([documentElement.lang, documentElement.dir]).toEqual(['en', 'ltr']);
    expect(body.innerHTML.trim()).toBe(
      '<header><h1>Night ferry leaves on time, and the island misses it</h1>' +
        '<p><strong>Eleven years of waiting had become a habit. Now the quay is empty by ten.</strong></p>' +
        '<p class="dateline">Mira Holt, Jon Aske · Harrow Gazette · 9 hours ago</p></header>\n' +
        '<article><p>One <a href="https://a.example/">link</a>.</p>' +
        '<figure><img src="https://a.example/1.jpg" alt="boat"></figure></article>\n' +
        '<p class="source"><a href="https://gazette.example/ferry">https://gazette.example/ferry</a></p>' +
        '<section class="related"><h2>More</h2><ul><li><a href="https://gazette.example/bell">' +
        'Harbour bell to be rung by hand again</a></li></ul></section>',
    );
  });

  it('ends with neither where neither is wanted', () => {
    const { body } = parsed(htmlFile(saved(), { sourceLine: false, copyRelated: false }, NONE));
    expect(body.lastElementChild?.localName).toBe('article');
  });

  it('holds the pictures that were fetched, and the addresses of the others', () => {
    const bytes = new Uint8Array(20_000).map((_, at) => at % 251);
    const pictures: Pictures = new Map([['https://a.example/1.jpg', { type: 'image/png', bytes }]]);
    const html = HTML + '<p><img src="https://a.example/2.jpg" alt=""></p>';
    const { images } = parsed(htmlFile(saved({}, html), ALL, pictures));
    const [inside, outside] = Array.from(images, (image) => image.getAttribute('src') ?? '');
    const [head, data = ''] = inside?.split(',') ?? [];
    expect(head).toBe('data:image/png;base64');
    expect(Buffer.from(data, 'base64')).toEqual(Buffer.from(bytes));
    expect(outside).toBe('https://a.example/2.jpg');
  });

  it('says what it may do: draw, and nothing else', () => {
    const page = parsed(htmlFile(saved(), ALL, NONE));
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:",
    );
    expect(page.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
  });

  it('has nothing live in it but the story, whatever is said of it', () => {
    const bad = '</title></style><script>x</script>"\'><img src=x onerror=x>';
    const related = [sampleRelated({ title: bad, source: bad, time: bad, group: bad })];
    const page = parsed(
      htmlFile(
        saved({
          title: bad,
          standfirst: bad,
          byline: [bad],
          publication: bad,
          publishedLabel: bad,
          lang: bad,
          related,
        }),
        ALL,
        NONE,
      ),
    );
    expect(page.querySelector('script, [onerror], img[src=x]')).toBeNull();
    expect(page.title).toBe(bad);
    expect(page.documentElement.hasAttribute('lang')).toBe(false);
  });

  it.each(goldenStories())('holds the text of $folder', (golden) => {
    const story = storyOf(golden);
    const article = parsed(htmlFile(story, ALL, NONE)).querySelector('article');
    expect(article?.textContent).toBe(storyContent(story).textContent);
  });
});

describe('a file of Markdown', () => {
  it('is front matter and the story; the title stands in the front matter', () => {
    const [, , body] = markdownFile(saved(), { copyRelated: true }).split(/^---\n/m);
    expect(body).toBe(
      '\n**Eleven years of waiting had become a habit. Now the quay is empty by ten.**\n\n' +
        'One [link](https://a.example/).\n\n![boat](https://a.example/1.jpg)\n\n' +
        '## More\n\n- [Harbour bell to be rung by hand again](https://gazette.example/bell)\n',
    );
  });

  it('is without the related stories where they are not wanted, and begins with the lead picture', () => {
    const lead = {
      url: 'https://a.example/lead.jpg',
      alt: 'Quay',
      caption: 'The *quay*',
      width: null,
      height: null,
    };
    const file = markdownFile(saved({ leadImage: lead, standfirst: null }, '<p>One.</p>'), {
      copyRelated: false,
    });
    expect(file).toMatch(
      /\n---\n\n!\[Quay\]\(https:\/\/a\.example\/lead\.jpg\)\n\n\*The \\\*quay\\\*\*\n\nOne\.\n$/,
    );
  });
});
