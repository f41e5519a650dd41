import { describe, expect, it } from 'vitest';
import { isLinkRow } from '../../../lib/partition/link-row.ts';
import { mostReadLinks, relatedLinks } from '../../../lib/related/related-links.ts';
import { listPage, storyItems, STORY_URL } from '../partition/list-page.ts';

const linksOf = (parts: Parameters<typeof listPage>[0], label = '') => {
  const { page, lists } = listPage(parts);
  const lines = page.blocks.filter((block) => label !== '' && block.text.startsWith(label));
  return relatedLinks(page, lists, lines);
};

describe('relatedLinks', () => {
  it('lists related stories and leaves out most read, sponsored and menus', () => {
    const list = (heading: string) =>
      `<section><h2>${heading}</h2><ul>${storyItems(2)}</ul></section>`;
    expect(linksOf({ below: list('Related stories') }).map((link) => link.group)).toEqual([
      'Related stories',
      'Related stories',
    ]);
    expect(linksOf({ below: list('Most read') })).toEqual([]);
    expect(linksOf({ below: list('Sponsored') })).toEqual([]);
    expect(linksOf({ above: `<nav><ul>${storyItems(3)}</ul></nav>` })).toEqual([]);
  });

  it('names a story once, and never the page itself', () => {
    const own = `<li><a href="${STORY_URL}?utm_source=list">Wolves return to the Tarn valley</a></li>`;
    const list = `<section><h2>Read more</h2><ul>${storyItems(2)}${own}</ul></section>`;
    const titles = linksOf({ below: list + list }).map((link) => link.title);
    expect(titles).toEqual([
      'Shepherd school of Sedge doubles its places',
      'Wolf pups filmed above the old quarry',
    ]);
  });

  it('takes no subject and no person from a list, whatever its heading', () => {
    const items = [
      ['/writer/clara-maria-von-wessendorf', 'More by Clara von Wessendorf'],
      ['/taxonomy/term/10833', 'Wolves of the Tarn valley'],
    ].map(([path, words]) => `<li><a href="${path}">${words}</a></li>`);
    const below = `<h2>Related stories</h2><ul>${storyItems(2)}${items.join('')}</ul>`;
    expect(linksOf({ below }).map(({ title }) => title)).toEqual([
      'Shepherd school of Sedge doubles its places',
      'Wolf pups filmed above the old quarry',
    ]);
  });

  it('takes no card that a label of its own calls an advert', () => {
    const below = (label: string) =>
      `<h2>Read more</h2><ul>${storyItems(3).replace('<li>', `<li><span>${label}</span>`)}</ul>`;
    expect(linksOf({ below: below('Sponsored') })).toHaveLength(2);
    expect(linksOf({ below: below('Paid content') })).toHaveLength(2);
    expect(linksOf({ below: below('Sponsor') })).toHaveLength(2);
    expect(linksOf({ below: below('What sponsored content costs') })).toHaveLength(3);
    expect(linksOf({ below: below('Valley') })).toHaveLength(3);
  });

  it('gives a line that begins with its title a summary without it', () => {
    const summary =
      'SEDGE: The school will take twenty-four shepherds in the autumn, as many as it has crooks.';
    const items = ['one', 'two'].map(
      (slug) =>
        `<li><a href="/valley/the-shepherd-school-${slug}">Shepherd school, part ${slug}</a> ${summary}</li>`,
    );
    const below = `<section><h2>Related stories</h2><ul>${items.join('')}</ul></section>`;
    expect(linksOf({ below })[0]).toMatchObject({ title: 'Shepherd school, part one', summary });
  });

  it('takes a teaser line without its label, in the order of the page', () => {
    const line =
      '<p>READ MORE: <a href="/valley/night-train-to-varesse-runs">READ MORE: Night train to Varesse</a></p>';
    const below = `<section><h2>Read more</h2><ul>${storyItems(2)}</ul></section>`;
    const [first, ...rest] = linksOf({ inside: line, below }, 'READ MORE:');
    expect(first).toMatchObject({ title: 'Night train to Varesse', group: null, fullText: null });
    expect(rest).toHaveLength(2);
  });

  it('takes every title of a row under a heading that announces stories, and names the heading', () => {
    const row = (heading: string, ...words: string[]) => {
      const links = words.map(
        (text) =>
          `<a href="/valley/${text.toLowerCase().replaceAll(' ', '-')}-again"><img>${text}</a>`,
      );
      const below = `<section><h3>${heading}</h3><div>${links.join(' · ')}</div></section>`;
      const { page } = listPage({ below });
      return relatedLinks(
        page,
        [],
        page.blocks.filter((block) => isLinkRow(page, block, null)),
      );
    };
    const titles = ['Wolf pups filmed above Sedge', 'Night train runs to Varesse'];
    expect(row('Related stories', ...titles).map(({ title, group }) => [title, group])).toEqual(
      titles.map((title) => [title, 'Related stories']),
    );
    expect(row('Most read', ...titles)).toEqual([]);
    expect(row('Related stories', titles[0] ?? '', 'Wolves in Sedge')).toEqual([]);
    expect(row('Related stories', titles[0] ?? '')).toEqual([]);
  });

  it('leaves out of a list that no heading announces what its address says is no story', () => {
    const advert =
      '<li><a href="/jobs/two-shepherds-for-the-tarn-valley">Two shepherds are wanted here</a></li>';
    const list = (heading: string) => `<h2>${heading}</h2><ul>${storyItems(3)}${advert}</ul>`;
    expect(linksOf({ below: list('In the valley today') })).toHaveLength(3);
    expect(linksOf({ below: list('Related stories') })).toHaveLength(4);
  });

  it('lists no further page of the story itself, and a story with a number in its name', () => {
    const items = (...paths: string[]) =>
      `<ul>${paths.map((path) => `<li><a href="${path}">Go on and read it all there</a></li>`).join('')}</ul>`;
    const below = items(
      `${STORY_URL}/2`,
      `${STORY_URL}/page/3`,
      `${STORY_URL}-part-2`,
      '/valley/2026/03/10/wolves-part-2',
    );
    expect(linksOf({ below }).map(({ url }) => url.replace(/^.*11/, ''))).toEqual([
      '/wolves-return-to-tarn-part-2',
      'https://www.haldenpost.example/valley/2026/03/10/wolves-part-2',
    ]);
  });

  it('takes no line whose link says nothing of what it leads to, unless a label does', () => {
    const line = (label: string, words: string) =>
      linksOf(
        {
          inside: `<p>${label}<a href="/valley/night-train-to-varesse-runs">${words}</a></p>`,
        },
        label === '' ? words : label,
      ).map(({ title }) => title);
    expect(line('', 'Learn more')).toEqual([]);
    expect(line('', 'Trains to Varesse')).toEqual(['Trains to Varesse']);
    expect(line('READ MORE: ', 'Night trains')).toEqual(['Night trains']);
  });

  it.each([
    ['a legal note', '<a href="/terms">Go to the terms of use and the notice on data</a>'],
    [
      'another site',
      '<a href="https://shop.example/a-lamp-for-the-dark-nights">Go and buy a lamp</a>',
    ],
    ['a tag', '<a href="/tag/wolves-of-the-tarn-valley">Go to all about wolves</a>'],
    ['the page itself', `<a href="${STORY_URL}?share=mail">Go and send this to a friend</a>`],
    ['all stories of a day', '<a href="/archive/2026/03/11/">11 March 2026, 10:00</a>'],
    [
      'a comment, by its time',
      '<a href="/valley/wolves-return/comment-410402">11 March 2026 at 7:03 am</a>',
    ],
    [
      'who wrote it',
      '<a href="/user/clara-maria-von-wessendorf-10034558">Clara Maria von Wessendorf, editor</a>',
    ],
  ])('takes no line that leads to %s', (_, link) => {
    expect(linksOf({ inside: `<p>${link}</p>` }, link.replace(/<.*?>/g, ''))).toEqual([]);
  });

  it('reads source, time and whole text of a card, also in scripts that say more in fewer letters', () => {
    const text =
      '일요일 밤 강물이 기록관 지하로 밀려들자 직원 여섯 명이 젖은 문서를 두 층 위로 옮겼다. '
        .repeat(7)
        .trim();
    const card = (n: number) =>
      `<div><a href="/news/2026031100${n}">물에 잠긴 기록관, 시민에게 냉동고를 ${n}</a><div><span>누리신문</span><span>2시간 전</span></div><div>${text}</div></div>`;
    const [first] = linksOf({
      below: `<section><h2>관련 기사</h2><div>${card(1)}${card(2)}</div></section>`,
    });
    expect(first).toMatchObject({
      source: '누리신문',
      time: '2시간 전',
      fullText: text,
      summary: null,
    });
  });

  it('resolves addresses as the browser does', () => {
    const below = `<base href="/"><ul><li><a href="valley/night-train-to-varesse-runs">Night train to Varesse runs</a></li>${storyItems(1)}</ul>`;
    expect(linksOf({ below })[0]?.url).toBe(
      'https://www.haldenpost.example/valley/night-train-to-varesse-runs',
    );
  });
});

describe('mostReadLinks', () => {
  const section = (heading: string, count: number) =>
    `<section><h2>${heading}</h2><ul>${storyItems(count)}</ul></section>`;
  const headings = (below: string) => {
    const { page, lists } = listPage({ below });
    const links = mostReadLinks(page, lists, relatedLinks(page, lists, []));
    return links.map(({ group }) => group);
  };

  it('lists what is new or much read, each once, and nothing that is related or paid for', () => {
    expect(headings(section('Most read', 3) + section('Latest', 4))).toEqual([
      'Most read',
      'Most read',
      'Most read',
      'Latest',
    ]);
    expect(headings(section('Most read', 4) + section('Related stories', 3))).toEqual([
      'Most read',
    ]);
    expect(headings(section('Sponsored', 3))).toEqual([]);
  });

  it('never lists the page itself', () => {
    const own = `<li><a href="${STORY_URL}">Wolves return to the Tarn valley</a></li>`;
    expect(
      headings(`<section><h2>Most read</h2><ul>${storyItems(2)}${own}</ul></section>`),
    ).toHaveLength(2);
  });
});
