import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf, STORY } from './story-page.ts';

const H1 = '<h1>Ferry of Altmere runs again</h1>';

describe('publication and site', () => {
  const head = '<title>Ferry of Altmere runs again - Pennant</title>';
  const source = '<span>Halden Post</span><span>11 hours ago</span>';

  it('tells the source on an aggregator from the aggregator, without any class or meta', () => {
    const found = metadataOf({ head, body: `${H1}<div class="x7">${source}</div>${STORY}` });
    expect(found).toMatchObject({ publication: 'Halden Post', site: 'Pennant', byline: [] });
    expect(found.publishedLabel).toBe('11 hours ago');
  });

  it.each([
    ['fr', 'Le Bac', 'il y a 9 heures'],
    ['ru', 'Речной вестник', '9 часов назад'],
    ['he', 'דואר הנהר', 'לפני 9 שעות'],
    ['ja', '川辺新聞', '9時間前'],
  ])('does so in %s', (lang, paper, label) => {
    const body = `${H1}<div>${paper} · ${label}</div>${STORY}`;
    const found = metadataOf({ head, body, lang });
    expect(found).toMatchObject({ publication: paper, publishedLabel: label });
  });

  it('gives one name to a paper that its page calls by two', () => {
    const publisher = {
      '@type': 'Article',
      headline: 'F',
      publisher: { name: 'The Altmere Post' },
    };
    const paper = '<meta property="og:site_name" content="Altmere Post">';
    const found = metadataOf({ head: paper + jsonLd(publisher), body: H1 + STORY });
    expect(found).toMatchObject({ publication: 'The Altmere Post', site: 'The Altmere Post' });
  });

  describe('on a page that says whose it is', () => {
    const signed = '<meta property="og:site_name" content="Altmere Post">';
    const beside = (html: string, own = signed) =>
      metadataOf({ head: own, body: `${H1}${html}${STORY}` }).publication;

    it('takes a source before the time, or one that is marked', () => {
      expect(beside(`<div>${source}</div>`)).toBe('Halden Post');
      const marked = '<div><i>11 hours ago</i></div><p class="source">Halden Post</p>';
      expect(beside(marked)).toBe('Halden Post');
    });

    it.each([
      ['an author', '<div>Ada Moss</div>'],
      ['a number of comments', '<a href="#comments">42 comments</a>'],
      ['a button', '<div><button>Share</button></div>'],
    ])('takes none from %s behind it', (_, behind) => {
      expect(beside(`<div><time>3 hours ago</time></div>${behind}`)).toBe('Altmere Post');
    });
  });

  it.each([
    ['a button', '<button>Share</button>'],
    ['a button in a line', '<i><button>Share</button></i>'],
    ['a link to a place on the page', '<a href="#comments">Comments</a>'],
  ])('takes no source from %s', (_, pressed) => {
    const body = `${H1}<div>${pressed} <i>3 hours ago</i></div>${STORY}`;
    expect(metadataOf({ head, body }).publication).toBe('Pennant');
    const linked = pressed.replace('#comments', '/halden');
    const text = `${H1}<div>${linked.replace(/button>/g, 'b>')} <i>3 hours ago</i></div>${STORY}`;
    expect(metadataOf({ head, body: text }).publication).toMatch(/Share|Comments/);
  });

  it('does not take a section or an author beside the time for a paper', () => {
    const publisher = { '@type': 'Article', headline: 'F', publisher: { name: 'Altmere Post' } };
    const body = `${H1}<div><span>Village</span><span>11 hours ago</span></div>${STORY}`;
    expect(metadataOf({ head: jsonLd(publisher), body }).publication).toBe('Altmere Post');
    const dated = `${H1}<div><span>Print this</span><span>11 March 2026</span></div>${STORY}`;
    expect(metadataOf({ head, body: dated }).publication).toBe('Pennant');
    const company = {
      '@type': 'Article',
      headline: 'F',
      publisher: { name: 'Altmere Druck GmbH' },
    };
    const paper = '<meta property="og:site_name" content="Altmere Post">';
    expect(metadataOf({ head: paper + jsonLd(company), body: H1 + STORY }).publication).toBe(
      'Altmere Post',
    );
    const byAda = `${H1}<div><span>By Ada Moss</span><span>11 hours ago</span></div>${STORY}`;
    expect(metadataOf({ head, body: byAda }).publication).toBe('Pennant');
  });
});
