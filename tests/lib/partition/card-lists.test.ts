import { describe, expect, it } from 'vitest';
import { listPage, STORY_URL, storyItems } from './list-page.ts';

const kinds = (parts: Parameters<typeof listPage>[0]) =>
  listPage(parts).lists.map(({ kind, cards }) => `${kind} ${cards.length}`);

describe('what a list is', () => {
  it('says its heading', () => {
    const under = (heading: string) =>
      kinds({ below: `<section><h2>${heading}</h2><ul>${storyItems(3)}</ul></section>` });
    expect(under('Related stories')).toEqual(['related 3']);
    expect(under('Most read')).toEqual(['most-read 3']);
    expect(under('Sponsored content')).toEqual(['sponsored 3']);
    expect(under('Listen to our podcasts')).toEqual(['other 3']);
  });

  it('says no heading of goods: most have a price and are sold by others', () => {
    const goods = (sold: number, host: string) =>
      ['Storm lamp', 'Hemp rope', 'Wool tent']
        .map((name, at) =>
          at < sold ? `${name} of Halden at the Bazaar $2${at}9` : `${name} of Halden is back`,
        )
        .map((title, at) => `<li><a href="${host}/goods/thing-${at}">${title}</a></li>`)
        .join('');
    const under = (items: string) => kinds({ below: `<h2>Top picks</h2><ul>${items}</ul>` });
    expect(under(goods(2, 'https://bazaar.example'))).toEqual(['other 3']);
    expect(under(goods(1, 'https://bazaar.example'))).toEqual(['related 3']);
    expect(under(goods(3, ''))).toEqual(['related 3']);
  });

  it('say its links where no heading does', () => {
    expect(kinds({ below: `<ul>${storyItems(3)}</ul>` })).toEqual(['related 3']);
    const services = ['Terms of use and privacy', 'Advertise with the Halden Post'];
    const items = services.map((name) => `<li><a href="/service/x">${name}</a></li>`);
    const others = `${items.join('')}<li><a href="/contact/y">How to write to us</a></li>`;
    expect(kinds({ below: `<ul>${others}</ul>` })).toEqual(['other 3']);
  });

  it('says its place: menus, the page’s head and its foot hold no related stories', () => {
    expect(kinds({ above: `<nav><ul>${storyItems(3)}</ul></nav>` })).toEqual(['menu 3']);
    expect(kinds({ above: `<div><ul>${storyItems(3)}</ul></div>` })).toEqual(['menu 3']);
    expect(kinds({ below: `<footer><ul>${storyItems(3)}</ul></footer>` })).toEqual(['menu 3']);
  });

  it('say its entries, where they are called a menu’s and no heading says else', () => {
    const entries = storyItems(3).replaceAll('<li>', '<li class="menu-item menu-item-7">');
    const under = (heading: string) => kinds({ below: `${heading}<ul>${entries}</ul>` });
    expect(under('')).toEqual(['menu 3']);
    expect(under('<h2>Related stories</h2>')).toEqual(['related 3']);
  });

  it('an article’s own foot holds them', () => {
    const foot = `<article><footer><h2>Read next</h2><ul>${storyItems(3)}</ul></footer></article>`;
    expect(kinds({ below: foot })).toEqual(['related 3']);
  });
});

describe('the contents of a series', () => {
  const parts = ['one/the-wolves-that-left-the-valley', 'two/the-wolves-that-came-back-again'];
  const others = parts.map((path, at) => `<li><a href="/a/${path}">Part ${at + 1}</a></li>`);
  const itself = `<li><a href="${STORY_URL}">Part three</a></li>`;
  const above = (items: readonly string[], heading = '') =>
    kinds({ above: `<nav>${heading}<ul>${items.join('')}</ul></nav>` });

  it('are related stories, wherever they stand: a list of bare links, the page itself among them', () => {
    expect(above([...others, itself])).toEqual(['related 2']);
    expect(above([`<li><a href="/a"><img></a></li>`, ...others, itself])).toEqual(['related 2']);
  });

  it('need the page itself, once, and two other stories', () => {
    expect(above(others)).toEqual([]);
    expect(above([...others, itself, itself])).toEqual([]);
    expect(above([...others.slice(1), itself])).toEqual([]);
  });

  it.each([
    ['a section', '<li><a href="/valley">The valley</a></li>'],
    ['an entry with its time', others[0]?.replace('</li>', ' <time>8 min ago</time></li>') ?? ''],
    ['a title of one word', '<li><a href="/a/three/the-wolves-in-the-town">More</a></li>'],
    [
      'another publisher',
      '<li><a href="https://other.example/a/wolves-all-over-the-town">Part 4</a></li>',
    ],
    ['words that link nowhere', '<li>Part four, soon</li>'],
  ])('hold nothing but stories: not %s', (_what, entry) => {
    expect(above([...others, itself, entry])).toEqual([]);
  });

  it('hold no more stories than a series has', () => {
    const many = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `<li><a href="/a/wolves-of-the-valley-${at}">Part ${at}</a></li>`,
      );
    expect(above([...many(30), itself])).toEqual(['related 30']);
    expect(above([...many(31), itself])).toEqual([]);
  });

  it('are no list of a section’s newest stories, of which a menu shows one for every section', () => {
    const section = (name: string) =>
      ['early', 'late', 'still']
        .map((when) => `<p><a href="/${name}/the-${name}-that-came-${when}">${when} news</a></p>`)
        .join('');
    const menu = (...sections: string[]) =>
      kinds({ above: sections.map((name) => `<div class="newest">${name}</div>`).join('') });
    const own = `${section('valley')}<p><a href="${STORY_URL}">Wolves return</a></p>`;
    expect(menu(own)).toEqual(['related 3']);
    expect(menu(own, section('river'))).toEqual([]);
    expect(menu(own, '<p><a href="/river">River</a></p><p><a href="/wood">Wood</a></p>')).toEqual([
      'related 3',
    ]);
  });

  it('are what their heading says', () => {
    expect(above([...others, itself], '<h2>Most read</h2>')).toEqual(['menu 2']);
    expect(above([...others, itself], '<h2>More in this series</h2>')).toEqual(['related 2']);
  });
});

describe('cards', () => {
  it('may have a short title beside others with full ones', () => {
    const items = `${storyItems(3)}<li><a href="/valley/the-great-senn-show">The Senn-Show</a></li>`;
    const { lists } = listPage({ below: `<h3>Read more</h3><ul>${items}</ul>` });
    expect(lists[0]?.cards.map((card) => card.title)).toContain('The Senn-Show');
  });

  it('may all have short titles, under a heading that announces stories', () => {
    const card = (topic: string, title: string, slug: string) =>
      `<div><a href="/valley/${slug}"><img></a><a href="/valley/${slug}"><p>${topic}</p><p>${title}</p></a></div>`;
    const cards = [
      card('Village bakery', 'The long wait', 'the-bakers-who-wait-for-flour'),
      card('River Senn', 'Who owns water', 'who-owns-the-water-of-the-senn'),
      card('Halden', 'More stories', 'more-stories-of-the-valley-of-tarn'),
      card('Halden', 'All topics', 'topics'),
    ];
    const under = (heading: string) =>
      listPage({ below: `<section><h2>${heading}</h2><div>${cards.join('')}</div></section>` });
    expect(
      under('Related stories').lists.map((list) => list.cards.map(({ title }) => title)),
    ).toEqual([['The long wait', 'Who owns water']]);
    expect(under('Our valley').lists).toEqual([]);
  });

  it('may be lines of which only some words are a link, under a heading that says more', () => {
    const items = [
      'The climate we <a href="/a/what-we-owe-the-wolves">cannot buy</a>.',
      'Why the <a href="/a/the-ferry-of-port-ellery">ferry</a> stays.',
    ];
    const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const { lists } = listPage({ below: `<div><h2>More Science and Nature</h2>${list}</div>` });
    expect(lists[0]?.cards.map((card) => card.title)).toEqual([
      'The climate we cannot buy.',
      'Why the ferry stays.',
    ]);
    expect(listPage({ below: `<div><h2>Three thoughts</h2>${list}</div>` }).lists).toEqual([]);
  });

  it('may be items that begin with their title and go on with a summary, not with the same sentence', () => {
    const items = (goesOn: string) =>
      ['the-ferry-that-waits-for-swallows', 'the-lamp-posts-of-crooked-lane']
        .map((slug) => `<li><a href="/valley/${slug}">The title of a story</a> ${goesOn}</li>`)
        .join('');
    const summary = 'SENN: The council has decided that everything stays as it was in the spring.';
    const { lists } = listPage({ below: `<ul>${items(summary)}</ul>` });
    expect(lists.map(({ cards }) => cards[0]?.title)).toEqual(['The title of a story']);
    const sentence = 'is the one that the council has decided to leave as it was in the spring.';
    expect(listPage({ below: `<ul>${items(sentence)}</ul>` }).lists).toEqual([]);
  });

  it('may stand alone under a label, also with a link that lies over it without words', () => {
    const worded =
      '<div><p>Read next</p><div><a href="/valley/wolf-pups-filmed-above-sedge">Wolf pups filmed above Sedge</a></div></div>';
    const overlay =
      '<aside><div>Neighbours plan a fence of nine kilometres<div>Read more</div><a href="/valley/neighbours-plan-a-long-fence"></a></div></aside>';
    expect(listPage({ inside: worded }).lists.map((list) => list.cards[0]?.title)).toEqual([
      'Wolf pups filmed above Sedge',
    ]);
    expect(listPage({ inside: overlay }).lists.map((list) => list.cards[0]?.title)).toEqual([
      'Neighbours plan a fence of nine kilometres',
    ]);
  });

  it('are not the page itself under another parameter', () => {
    const items = ['facebook', 'x', 'mail'].map(
      (name) => `<li><a href="?share=${name}">Click to share it on ${name}</a></li>`,
    );
    expect(kinds({ below: `<ul>${items.join('')}</ul>` })).toEqual([]);
  });

  it('are not the sections that the page stands in', () => {
    const up = ['/valley', '/valley/2026'].map(
      (path) => `<a href="${path}">All news of the valley today</a>`,
    );
    const items = up.map((link) => `<li>${link}</li>`).join('');
    const { lists } = listPage({ below: `<h2>More news</h2><ul>${items}${storyItems(2)}</ul>` });
    expect(lists[0]?.cards.map((card) => card.url)).toEqual([
      'https://www.haldenpost.example/valley/shepherd-school-of-sedge-doubles-its-places',
      'https://www.haldenpost.example/valley/wolf-pups-filmed-above-the-old-quarry',
    ]);
  });

  it('are not the few in a list of other links that are worded like stories', () => {
    const services = (count: number) =>
      Array.from({ length: count }, (_, at) => `<li><a href="/wave${at}">Wave ${at}</a></li>`);
    const list = (count: number, heading = '') =>
      kinds({ below: `${heading}<ul>${storyItems(2)}${services(count).join('')}</ul>` });
    expect(list(2)).toEqual(['related 2']);
    expect(list(3)).toEqual(['other 2']);
    expect(list(3, '<h2>Related stories</h2>')).toEqual(['related 2']);
  });

  it('may be articles within the story’s own, of one story each', () => {
    const inner = (links: string) => `<article>${links}<span>Valley</span></article>`;
    const link = '<a href="/valley/wolf-pups-filmed-above-sedge">Wolf pups filmed above Sedge</a>';
    const other = '<a href="/valley/neighbours-plan-a-long-fence">Neighbours plan a fence</a>';
    const titles = (inside: string) =>
      listPage({ above: '<article>', inside, below: '</article>' }).lists.flatMap(({ cards }) =>
        cards.map(({ title }) => title),
      );
    expect(titles(inner(link))).toEqual(['Wolf pups filmed above Sedge']);
    expect(titles(inner(link + other))).toEqual([]);
    expect(titles(inner('<a href="/valley">All about the valley of Tarn</a>'))).toEqual([]);
    expect(titles(`<div>${link}<span>Valley</span></div>`)).toEqual([]);
  });

  it('are not offers between the story’s paragraphs', () => {
    const offers = ['lamp', 'rope', 'tent'].map(
      (name) => `<li><a href="https://shop.example/${name}">Buy the ${name} for 19.99 now</a></li>`,
    );
    expect(kinds({ inside: `<ul>${offers.join('')}</ul>` })).toEqual([]);
  });

  it('are not sentences with links in them', () => {
    const items = ['prevent any further harm to it', 'keep the pass open to all'].map(
      (words, i) => `<li>A law will <a href="/valley/law-number-${i}00000">${words}</a> soon.</li>`,
    );
    expect(kinds({ inside: `<ul>${items.join('')}</ul>` })).toEqual([]);
  });
});
