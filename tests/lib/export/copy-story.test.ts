// @vitest-environment jsdom
// The exports take what the sanitiser returns, and that works under jsdom only.
import { describe, expect, it } from 'vitest';
import type { Article, UntrustedHtml } from '../../../lib/article.ts';
import { copyStory, wantsRelated, type CopyOptions } from '../../../lib/export/copy-story.ts';
import { sanitize } from '../../../lib/html/sanitize.ts';
import { sampleArticle, sampleRelated } from '../../components/sample-story.ts';

const HTML =
  '<p>One <a href="https://a.example/?id=1&amp;utm_source=x#part">link</a>.</p><ul><li>Two</li></ul>';

const STORY = { standfirst: null, title: 'A < B', related: [sampleRelated({ source: 'Gazette' })] };

const OPTIONS: CopyOptions = {
  copyFormat: 'text',
  sourceLine: true,
  copyTemplate: '',
  copyRelated: false,
};

function copied(options: Partial<CopyOptions>, changes: Partial<Article> = {}, isPart = false) {
  const article = sampleArticle({ ...STORY, ...changes });
  const content = sanitize(HTML as UntrustedHtml, document);
  return copyStory({ article, content, isPart }, { ...OPTIONS, ...options });
}

const SOURCE =
  'A < B · Harrow Gazette · Mira Holt, Jon Aske · 9 hours ago · https://gazette.example/ferry';

describe('a copy as text', () => {
  it('is the title, the story and where it is from', () => {
    const { text, html, words } = copied({});
    expect(text.split('\n\n')).toEqual(['A < B', 'One link.', '- Two', SOURCE]);
    expect(html).toBeNull();
    expect(words).toBe(78);
  });

  it('has no source line where that is switched off', () => {
    expect(copied({ sourceLine: false, copyTemplate: '{url}' }).text).toBe(
      'A < B\n\nOne link.\n\n- Two',
    );
  });

  it('leaves out what is not known', () => {
    const unknown = { byline: [], publication: null, site: ' ', publishedLabel: null };
    expect(copied({}, unknown).text).toMatch(/\n\nA < B · https:\/\/gazette\.example\/ferry$/);
  });

  it('cites the day, which outlives "9 hours ago"', () => {
    const { text } = copied({}, { publishedAt: '2026-03-01T23:30:00-05:00' });
    expect(text).toContain(' · 2026-03-01 · ');
  });

  it('takes the related stories along only when asked', () => {
    expect(copied({}).text).not.toContain('Harbour bell');
    expect(copied({ copyRelated: true }).text).toMatch(
      /\n\n- Harbour bell to be rung by hand again \(Gazette\)\n {2}https:\/\/gazette\.example\/bell$/,
    );
  });

  it('of a part has no title, no related stories, and its own number of words', () => {
    const { text, words } = copied({ copyRelated: true }, {}, true);
    expect(text.split('\n\n')).toEqual(['One link.', '- Two', SOURCE]);
    expect(words).toBe(3);
  });
});

describe("one's own template", () => {
  it('without the story is its source line', () => {
    const { text } = copied({ copyTemplate: 'From {publication},\nby {byline}: {url}' });
    expect(text).toMatch(
      /- Two\n\nFrom Harrow Gazette,\nby Mira Holt, Jon Aske: https:\/\/gazette/,
    );
  });

  it('with the story is the whole copy', () => {
    const copyTemplate = '{title} ({published})\n{url}\n\n{text}\n\n{related}';
    const { text } = copied({ copyTemplate });
    expect(text).toMatch(/^A < B \(9 hours ago\)\nhttps:\/\/gazette\.example\/ferry\n\nOne link\./);
    expect(text).toMatch(/- Two\n\n- Harbour bell/);
  });

  it('loses the lines of which nothing is known, and keeps what is no field', () => {
    const copyTemplate = 'By {byline}\n{nobody} {title}';
    const { text } = copied({ copyTemplate }, { byline: [] });
    expect(text.split('\n\n').at(-1)).toBe('{nobody} A < B');
  });

  it('is markup in rich text, with nothing live in it but the fields', () => {
    const { html } = copied({ copyFormat: 'rich', copyTemplate: '<b>{title}</b>\n{url}' });
    expect(html).toMatch(
      /<p>&lt;b&gt;A &lt; B&lt;\/b&gt;<br><a href="https:\/\/gazette\.example\/ferry">https:/,
    );
  });
});

it('a copy as rich text is markup and text at once, its links without what tracks', () => {
  const { text, html } = copied({ copyFormat: 'rich' });
  expect(text).toBe(copied({}).text);
  expect(html).toBe(
    '<h1>A &lt; B</h1><p>One <a href="https://a.example/?id=1#part">link</a>.</p>' +
      '<ul><li>Two</li></ul>' +
      '<p><a href="https://gazette.example/ferry">A &lt; B</a> · Harrow Gazette · Mira Holt, Jon Aske · 9 hours ago</p>',
  );
});

it('a copy as rich text has the pictures with their captions, by their addresses', () => {
  const html =
    '<figure><img src="https://a.example/boat.jpg" alt="A boat" width="80" onload="x"><figcaption>The boat.</figcaption></figure><p>One.</p>';
  const content = sanitize(html as UntrustedHtml, document);
  const options = { copyFormat: 'rich', sourceLine: false, copyTemplate: '' } as const;
  const copy = copyStory(
    { article: sampleArticle(STORY), content, isPart: false },
    { ...options, copyRelated: false },
  );
  expect(copy.html).toBe(
    '<h1>A &lt; B</h1><figure><img src="https://a.example/boat.jpg" alt="A boat" width="80"><figcaption>The boat.</figcaption></figure><p>One.</p>',
  );
  expect(copy.text).toBe('A < B\n\nOne.');
});

describe('related stories are needed for a copy', () => {
  it.each([
    [{}, false, false],
    [{ copyRelated: true }, false, true],
    [{ copyRelated: true }, true, false],
    [{ copyTemplate: '{text} {related}' }, false, true],
    [{ copyTemplate: '{text} {related}', sourceLine: false }, false, false],
  ])('that is to be made by %j (a part: %s): %s', (options, isPart, isSo) => {
    expect(wantsRelated({ ...OPTIONS, ...options }, isPart)).toBe(isSo);
  });
});
