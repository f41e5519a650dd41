import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf, STORY } from './story-page.ts';

const H1 = '<h1>Ferry of Altmere runs again</h1>';
const person = (name: string) => jsonLd({ '@type': 'Article', headline: 'F', author: { name } });

describe('byline', () => {
  const site = '<meta property="og:site_name" content="Altmere Post">';

  it('goes by the line on the page where metadata names only the site', () => {
    const body = `${H1}<p>By Ada Moss</p>${STORY}`;
    expect(metadataOf({ head: site + person('Altmere Post'), body }).byline).toEqual(['Ada Moss']);
    expect(metadataOf({ head: site + person('Altmere Post'), body: H1 + STORY }).byline).toEqual([
      'Altmere Post',
    ]);
  });

  it('reads a marked line without "by", names in halves and no roles', () => {
    const line = '<div class="byline"><b>Ada</b> <b>Moss</b><i>Senior Reporter</i></div>';
    expect(metadataOf({ body: `${H1}${line}${STORY}` }).byline).toEqual(['Ada Moss']);
  });

  it('finds people behind date and bar', () => {
    const line = '<p>Wed 11.03.26 | 14:07 | By <a href="/x">Ada Moss</a></p>';
    expect(metadataOf({ body: `${H1}${line}${STORY}` }).byline).toEqual(['Ada Moss']);
  });

  it.each([
    [
      'a link to what the site has of its authors',
      '<p><a href="/authors/ada-moss">Ada Moss</a></p>',
    ],
    ['one in French', '<p><a href="/auteurs/ada-moss?x=1">Ada Moss</a> 11 mars</p>'],
    ['a link around the line', '<a href="/author/ada"><p><b>By</b> <span>Ada Moss</span></p></a>'],
    ['a line under "Written by"', '<div><p>Written by</p><p>Ada Moss</p></div>'],
    [
      'one of links that lead elsewhere',
      '<p>By <a href="/author/ada">Ada Moss</a> in <a href="/c/boats">Boats</a></p>',
    ],
    [
      'one that goes on with a section',
      '<p class="byline"><b>By</b> <b>Ada Moss</b> <i>in</i> <a href="/c/b">Village Boats</a></p>',
    ],
    ['a role and what it is for', '<p class="authors">Ada Moss, Writer, Boats</p>'],
    [
      'one beside who edited it',
      '<p><i>By</i> <a href="/author/1">Ada Moss</a> <i>Reviewed by</i> <a href="/author/2">Jo Reed</a></p>',
    ],
    [
      'the right ones of several lines',
      '<p>By</p><p><a href="/c/b">Village Boats</a></p><p><a href="/author/a">Ada Moss</a></p>',
    ],
  ])('knows the author by %s', (_, line) => {
    expect(metadataOf({ body: `${H1}${line}${STORY}` }).byline).toEqual(['Ada Moss']);
  });

  it.each([
    ['a link to a list of the section', '<p><a href="/authority/ada-moss">Ada Moss</a></p>'],
    ['a link to all authors', '<p><a href="/authors">Ada Moss</a></p>'],
    ['a label that names a size of letters', '<div><p>Text</p><p>Small</p></div>'],
    ['a number above a button', '<div><p>24</p><p>Share</p></div>'],
  ])('takes no name from %s', (_, line) => {
    expect(metadataOf({ body: `${H1}${line}${STORY}` }).byline).toEqual([]);
  });

  it.each([
    [1, ['Ada Moss', 'Jo Reed']],
    [2, ['Ada Moss']],
  ])(
    'takes a linked author %i lines after another for one of the story, or not',
    (lines, names) => {
      const line = (name: string) => `<p><a href="/author/${name}">${name}</a></p>`;
      const body = H1 + line('Ada Moss') + '<p>Boats</p>'.repeat(lines) + line('Jo Reed') + STORY;
      expect(metadataOf({ body }).byline).toEqual(names);
    },
  );

  it('reads the line below a standfirst that was taken for the story', () => {
    const line = '<p>By Ada Moss</p>';
    const [first = '', ...rest] = STORY.split('\n');
    const body = `${H1}${first}${line}${rest.join('')}`;
    expect(metadataOf({ body }).byline).toEqual(['Ada Moss']);
    const far = `${H1}${first}${'<p>Bell</p>'.repeat(6)}${line}${rest.join('')}`;
    expect(metadataOf({ body: far }).byline).toEqual([]);
  });

  it('names the site where the line does, and nothing that comes after it', () => {
    const body = `${H1}<p>By Altmere Post Team</p><p class="author">Ferry Boats</p>${STORY}`;
    expect(metadataOf({ head: site, body }).byline).toEqual(['Altmere Post Team']);
    const two = '<meta property="og:site_name" content="Moss &amp; Reed">';
    expect(metadataOf({ head: two + person('Moss & Reed'), body: H1 + STORY }).byline).toEqual([
      'Moss & Reed',
    ]);
  });

  it.each(['page.head.extra.author', '{{ author }}'])('takes %s for no name', (told) => {
    const line = '<p>By Ada Moss</p>';
    expect(metadataOf({ head: person(told), body: `${H1}${line}${STORY}` }).byline).toEqual([
      'Ada Moss',
    ]);
  });

  describe('where metadata names who put the story there', () => {
    const byline = (told: string, line: string) =>
      metadataOf({ head: person(told), body: `${H1}${line}${STORY}` }).byline;
    const line = '<p>By Ada Moss</p>';

    it.each(['admin', 'amoss', 'a.moss2', 'News Desk', 'Redaktion', 'Halden staff'])(
      'is that of the line by the headline, not %s',
      (told) => {
        expect(byline(told, line)).toEqual(['Ada Moss']);
      },
    );

    it.each([
      ['Jo Reed', line],
      ['Moss', line],
      ['admin', '<p>By Ada</p>'],
      ['admin', '<p>By News Desk</p>'],
      ['admin', ''],
      ['Mateo', line],
    ])('stays %s beside "%s"', (told, shown) => {
      expect(byline(told, shown)).toEqual([told]);
    });
  });

  it('takes no address of a profile for a name', () => {
    const head = '<meta property="article:author" content="https://social.example/ada">';
    expect(metadataOf({ head, body: H1 + STORY }).byline).toEqual([]);
  });
});

describe('language and direction', () => {
  it.each([
    ['en_GB', 'en-GB', 'ltr'],
    ['AR', 'ar', 'rtl'],
    ['"><script>', null, null],
    ['english-but-much-too-long-to-be-a-language-tag', null, null],
  ])('lang="%s" is %s', (lang, tag, dir) => {
    const found = metadataOf({ lang: lang.replaceAll('"', '&quot;'), body: H1 + STORY });
    expect(found).toMatchObject({ lang: tag, dir });
  });

  it('goes by the story where it is in another language than the page', () => {
    const body = `<article lang="he" dir="rtl">${H1}${STORY}</article>`;
    expect(metadataOf({ body })).toMatchObject({ lang: 'he', dir: 'rtl' });
  });
});

describe('picture, address, standfirst, section', () => {
  it('takes the shared picture’s words from the page', () => {
    const head = '<meta property="og:image" content="/big/ferry-landing_1200x630.jpg">';
    const figure = `<figure><img src="/small/ferry-landing_400x210.jpg" alt="A boat" width="400"><figcaption>The ferry in May</figcaption></figure>`;
    expect(metadataOf({ head, body: `${H1}${figure}${STORY}` }).leadImage).toEqual({
      url: 'https://www.altmere.example/small/ferry-landing_400x210.jpg',
      alt: 'A boat',
      caption: 'The ferry in May',
      width: 400,
      height: null,
    });
  });

  it('takes no logo and nothing that is not on the web', () => {
    const metas = ['data:image/png;base64,AAAA', '/logo.png', 'javascript:alert(1)'];
    for (const url of metas) {
      const head = `<meta property="og:image" content="${url}">`;
      expect(metadataOf({ head, body: H1 + STORY }).leadImage).toBeNull();
    }
  });

  it('trusts a canonical address of the same site only, and not the home page’s', () => {
    const url = 'https://www.altmere.example/news/ferry?utm_source=x';
    const canonical = (href: string) =>
      metadataOf({ head: `<link rel="canonical" href="${href}">`, body: H1 + STORY, url }).url;
    expect(canonical('/news/ferry')).toBe('https://www.altmere.example/news/ferry');
    expect(canonical('https://evil.example/news/ferry')).toBe(url);
    expect(canonical('/')).toBe(url);
  });

  it('finds the deck by its name, its rank or the description, and the section', () => {
    const deck = 'A bell and a new engine for the boat, after a long winter';
    const head = `<meta name="description" content="${deck}"><meta property="article:section" content="Village">`;
    for (const markup of [
      `<p class="standfirst">${deck}</p>`,
      `<h2>${deck}</h2>`,
      `<p>${deck}</p>`,
    ]) {
      const found = metadataOf({ head, body: `${H1}${markup}${STORY}` });
      expect(found).toMatchObject({ standfirst: deck, section: 'Village' });
    }
    expect(metadataOf({ body: H1 + STORY }).standfirst).toBeNull();
  });

  it('takes the question of the day for no deck', () => {
    const poll = '<h3>Do you expect the ferry to run on time this year?</h3>';
    const deckOf = (above: string) => metadataOf({ body: H1 + above + poll + STORY }).standfirst;
    expect(deckOf('<h2>Question of the day</h2>')).toBeNull();
    expect(deckOf('')).toBe('Do you expect the ferry to run on time this year?');
  });
});

it('cuts hostile metadata to sane lengths and shows markup as text', () => {
  const long = 'word '.repeat(200_000);
  const head = `<meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt; ferry">
    <meta property="og:site_name" content="${long}"><meta name="author" content="${long}">`;
  const found = metadataOf({ head, body: STORY });
  expect(found.title).toBe('<script>alert(1)</script> ferry');
  expect(JSON.stringify(found).length).toBeLessThan(4_000);
});
