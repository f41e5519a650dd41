import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LONG_HEADLINE } from '../../components/ArticleHeader.tsx';
import { ArticleView } from '../../components/ArticleView.tsx';
import type { Story } from '../../components/popup-view.ts';
import type { Article, UntrustedHtml } from '../../lib/article.ts';
import { draw, textsOf, the } from './draw.tsx';
import { sampleArticle, sampleStory } from './sample-story.ts';

afterEach(cleanup);

const articleView = (story: Story) => (
  <ArticleView story={story} pictures enlarge={null} onReadRelated={null} />
);

const view = (changes: Partial<Article> = {}) =>
  draw(articleView(sampleStory(sampleArticle(changes))));

const viewOf = (html: string, changes: Partial<Article> = {}) =>
  view({ ...changes, contentHtml: html as UntrustedHtml });

const PICTURE = {
  url: 'https://gazette.example/quay.jpg',
  alt: 'The quay',
  caption: 'The quay at ten',
  width: 800,
  height: 450,
};

describe('header', () => {
  test('says by whom, where and when', () => {
    const root = view();
    expect(the(root, '.section').textContent).toBe('Islands');
    expect(the(root, 'h1.headline').textContent).toBe(
      'Night ferry leaves on time, and the island misses it',
    );
    expect(the(root, '.standfirst').textContent).toMatch(/^Eleven years/);
    expect(the(root, '.byline').textContent).toBe('Mira Holt, Jon Aske');
    expect(the(root, '.publication').textContent).toBe('Harrow Gazette · via Daily Pages');
    expect(the(root, '.time').textContent).toBe('9 hours ago');
  });

  test.each([
    [LONG_HEADLINE - 1, 'headline'],
    [LONG_HEADLINE, 'headline long'],
    [2 * LONG_HEADLINE - 1, 'headline long'],
    [2 * LONG_HEADLINE, 'headline very-long'],
  ])('sets a headline of %i letters so that a story still shows under it', (length, name) => {
    expect(the(view({ title: 'm'.repeat(length) }), 'h1').className).toBe(name);
  });

  test('names the site once where it is the publication', () => {
    expect(the(view({ site: 'HARROW GAZETTE' }), '.publication').textContent).toBe(
      'Harrow Gazette',
    );
  });

  test('names the site where the publication is not known', () => {
    expect(the(view({ publication: null }), '.publication').textContent).toBe('Daily Pages');
  });

  test('leaves no trace of what is not known', () => {
    const root = view({
      section: null,
      standfirst: null,
      byline: [],
      publication: null,
      site: null,
      publishedLabel: null,
    });
    expect(the(root, 'header').children).toHaveLength(2);
    expect(the(root, '.dateline').children).toHaveLength(0);
  });

  test('carries language and direction', () => {
    const article = the(view({ lang: 'ar', dir: 'rtl' }), 'article');
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
    cleanup();
    const unknown = the(view({ lang: null, dir: null }), 'article');
    expect([unknown.hasAttribute('lang'), unknown.dir]).toEqual([false, 'auto']);
  });
});

describe('body', () => {
  test('can be drawn again from the same story', () => {
    const story = sampleStory();
    for (const root of [draw(articleView(story)), draw(articleView(story))]) {
      expect(the(root, '#story').children).toHaveLength(3);
    }
  });

  test('opens links apart and tells nothing', () => {
    const link = the(viewOf('<p><a href="https://a.example/b">there</a></p>'), '#story a');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test.each(['#note', '/b', 'b.html', 'moz-extension://x/popup.html'])(
    'keeps the words but not the link of %s, which would open inside the extension',
    (href) => {
      const link = the(viewOf(`<p><a href="${href}">there</a></p>`), '#story a');
      expect(link.hasAttribute('href')).toBe(false);
      expect(link.textContent).toBe('there');
    },
  );

  test('loads pictures without a referrer and keeps their room', () => {
    const picture = the(
      viewOf('<img src="https://a.example/p.png" width="9" height="5">'),
      '#story img',
    );
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['9', '5']);
  });
});

describe('lead picture', () => {
  test('stands over a story without pictures', () => {
    const root = view({ leadImage: PICTURE });
    const picture = the(root, '.lead-picture img');
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['800', '450']);
    expect(the(root, '.lead-picture figcaption').textContent).toBe('The quay at ten');
  });

  test('is left away where the body holds one', () => {
    const root = viewOf('<figure><img src="https://a.example/p.png"></figure>', {
      leadImage: PICTURE,
    });
    expect(root.querySelectorAll('img')).toHaveLength(1);
  });
});

describe('completeness', () => {
  test('is not spoken of when the story is whole', () => {
    expect(textsOf(view(), '.notice')).toEqual([]);
  });

  test('a teaser leads to the page', () => {
    const root = view({ completeness: { kind: 'teaser' } });
    expect(the(root, '.notice-title').textContent).toBe('Only the beginning');
    expect(the(root, '.notice a').getAttribute('href')).toBe('https://gazette.example/ferry');
  });

  test('says what may be missing, three passages at most', () => {
    const missing = ['One.', 'Two.', 'Three.', 'Four.'];
    const root = view({ completeness: { kind: 'maybe-partial', missing } });
    expect(textsOf(root, '.missing li')).toEqual(['One.', 'Two.', 'Three.']);
    expect(the(root, '.notice a').getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('does not promise a list it does not have', () => {
    const root = view({ completeness: { kind: 'maybe-partial', missing: [] } });
    expect(the(root, '.notice p').textContent).toBe(
      'Compare it with the page before you rely on it.',
    );
    expect(root.querySelector('.missing')).toBeNull();
  });
});

describe('what was left out', () => {
  test('is told block by block', () => {
    const block = {
      kind: 'ad',
      preview: 'Boots, half price',
      reason: 'An advertisement.',
      rule: 'ad',
    } as const;
    const root = view({
      removed: { blocks: [block, { ...block, kind: 'app-banner', preview: '' }] },
    });
    expect(the(root, '.left-out summary').textContent).toBe('Left out: 2 blocks');
    expect(textsOf(root, '.left-out-kind')).toEqual(['Ad', 'App banner']);
    expect(textsOf(root, '.left-out-reason')).toEqual(['An advertisement.', 'An advertisement.']);
    expect(textsOf(root, '.left-out-preview')).toEqual(['Boots, half price']);
  });

  test('is not spoken of when nothing was', () => {
    expect(view().querySelector('.left-out')).toBeNull();
  });
});

describe('notes', () => {
  const page = 'https://gazette.example/ferry';
  const markup = `<p>Late<sup><a href="${page}#n1">1</a></sup></p><ol><li>By an hour. <a href="${page}#r1">↩</a></li></ol>`;

  test('are read where they stand: the mark leads to the note, and back', () => {
    const root = viewOf(markup);
    document.body.append(root);
    const mark = the(root, 'sup a');
    const note = the(root, '#story li');
    note.scrollIntoView = mark.scrollIntoView = () => undefined;
    expect(mark.hasAttribute('target')).toBe(false);
    expect(mark.dispatchEvent(new MouseEvent('click', { cancelable: true }))).toBe(false);
    expect(document.activeElement).toBe(note);
    the(root, 'li a').click();
    expect(document.activeElement).toBe(mark);
  });
});
