import { describe, expect, it } from 'vitest';
import { guardOf } from '../../../lib/clutter/guard.ts';
import { adLabel } from '../../../lib/clutter/rules/ad-label.ts';
import { told } from './told-page.ts';

const PROSE =
  'The ferry went back to sea on Tuesday after a week of repairs in the dock of the harbour.';
const STORY = `<p class="story">${PROSE}</p>`;
const HEADLINE = '<h1>The ferry is back</h1>';

function holds(html: string, selector = '.it'): boolean {
  const partition = told(html);
  const element = partition.page.document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return guardOf(partition).holdsStory(element);
}

const lines = (count: number) => '<p>Go on.</p>'.repeat(count);

describe('the head of a story', () => {
  it.each([
    '<div class="it">By Jorund Bellamy</div>',
    '<div class="it">Von Jorund Bellamy</div>',
    '<div class="it">June 18, 2025</div>',
    '<div class="it"><span>Daily Post</span> <span>an hour ago</span></div>',
    '<div class="it byline">Jorund Bellamy</div>',
    '<div class="it published">this week</div>',
    '<div class="it standfirst">A boat returns</div>',
    '<time class="it">this week<div>at sea</div></time>',
    '<address class="it">Jorund Bellamy</address>',
    `<div class="it">${PROSE}</div>`,
    `<div class="it">The harbour promises news delivered straight to your inbox, and the ferry too.</div>`,
    `<div class="it">The ferry went back to sea on Tuesday, says a film <a href="/x">on YouTube</a> today.</div>`,
    `<div class="it">The ferry went back to sea on Tuesday, says <a href="/x">the harbour office</a> today.</div>`,
  ])('keeps %s below the headline', (line) => {
    expect(holds(`${HEADLINE}${line}${STORY}`)).toBe(true);
  });

  it.each([
    '<div class="it">Jorund Bellamy</div>',
    '<div class="it">Bypass road</div>',
    '<div class="it">Nearby Jorund</div>',
    `<div class="it">By Jorund ${'and more '.repeat(20)}<button>Follow</button></div>`,
    `<div class="it">${PROSE}<button>Buy</button></div>`,
    '<div class="it bylined">Jorund Bellamy</div>',
    `<form><p class="it">${PROSE}</p><input type="email" /><button>Go</button></form>`,
    `<div class="it">Get the latest harbour news delivered straight to your inbox. <a href="/n">Yes</a></div>`,
  ])('lets go of %s', (line) => {
    expect(holds(`${HEADLINE}${line}${STORY}`)).toBe(false);
  });

  it('keeps a sentence in a form that holds the headline too: some sites lay one round the whole page', () => {
    expect(holds(`<form>${HEADLINE}<div class="it">${PROSE}</div>${STORY}</form>`)).toBe(true);
  });

  it('is short lines: 160 characters are one, 161 are none', () => {
    const line = (length: number) =>
      `${HEADLINE}<div class="it"><button>Follow</button>${'By Jorund'.padEnd(length, 'o')}</div>${STORY}`;
    expect(holds(line(160))).toBe(true);
    expect(holds(line(161))).toBe(false);
  });

  it('begins 15 blocks above the headline, and no sentence above it is of it', () => {
    const byline = '<div class="it">By Jorund Bellamy</div>';
    expect(holds(`${byline}${lines(14)}${HEADLINE}${STORY}`)).toBe(true);
    expect(holds(`${byline}${lines(15)}${HEADLINE}${STORY}`)).toBe(false);
    expect(holds(`<div class="it">${PROSE}</div>${HEADLINE}${STORY}`)).toBe(false);
  });

  it('ends where the story begins, and 15 blocks below the headline at last', () => {
    const byline = '<div class="it">By Jorund Bellamy</div>';
    expect(holds(`${HEADLINE}${lines(13)}${byline}<div>${STORY}</div>`)).toBe(true);
    expect(holds(`${HEADLINE}${lines(14)}${byline}<div>${STORY}</div>`)).toBe(false);
    expect(holds(`${HEADLINE}${STORY}${byline}`)).toBe(false);
  });

  it('is above the headline alone where the story is', () => {
    const byline = '<div class="it">By Jorund Bellamy</div>';
    expect(holds(`${STORY}${byline}${HEADLINE}`)).toBe(true);
    expect(holds(`${STORY}${HEADLINE}${byline}`)).toBe(false);
  });

  it('is between headline and story where a piece of the story stands above both', () => {
    const byline = '<div class="it">By Jorund Bellamy</div>';
    expect(holds(`${STORY}${HEADLINE}${byline}${STORY}`)).toBe(true);
  });

  it('is nowhere without a headline', () => {
    expect(holds(`<div class="it">By Jorund Bellamy</div>${STORY}`)).toBe(false);
  });
});

describe('a sentence between those of the story', () => {
  const between = (line: string) => holds(`${STORY}${line}${STORY}`);

  it.each([
    '<p class="it">So it went.</p>',
    '<p class="it">You can <a href="/s">subscribe to our newsletter</a>, said the harbour master to all who stood there.</p>',
    '<p class="it"><a href="/dock">The harbour and its dock</a></p>',
    '<p class="it story-text">So it went.</p>',
  ])('stays: %s', (line) => {
    expect(between(line)).toBe(true);
  });

  it.each([
    '<p class="it">It went.</p>',
    '<div class="it">So it went.</div>',
    '<blockquote><p class="it">So it went.</p></blockquote>',
    '<p class="it newsletter">So it went.</p>',
    '<p class="it"><a href="/s">Subscribe to our newsletter</a></p>',
    '<p class="it">Story continues below this advertisement</p>',
  ])('does not: %s', (line) => {
    expect(between(line)).toBe(false);
  });

  it('is an item where the story is items, and not where it is paragraphs', () => {
    const list = (name: string) =>
      `<ul><li class="${name}">${PROSE}</li><li class="it">So it went.</li></ul>`;
    expect(holds(list('story'))).toBe(true);
    expect(holds(`${STORY}${list('other')}`)).toBe(false);
    const mixed = `<div><p class="story">${PROSE}</p><li class="it">So it went.</li></div>`;
    expect(holds(mixed)).toBe(false);
  });

  it('of divisions nothing is known', () => {
    expect(holds(`<div class="story">${PROSE}</div><div class="it">So it went.</div>`)).toBe(false);
  });

  it('that nags is one while less than 60 of a hundred characters link', () => {
    const nag = (plain: number) =>
      `<p class="it"><a href="/s">${'Subscribe to our newsletter'.padEnd(60, 's')}</a> ${'x'.repeat(plain)}</p>`;
    expect(between(nag(40))).toBe(true);
    expect(between(nag(39))).toBe(false);
  });
});

describe('wherever they stand', () => {
  it('captions stay', () => {
    expect(holds(`${STORY}<aside><figcaption class="it">A boat</figcaption></aside>`)).toBe(true);
    expect(
      holds(`${STORY}<aside><figcaption><div class="it">A boat</div></figcaption></aside>`),
    ).toBe(true);
    expect(holds(`${STORY}<aside><div class="it">A boat</div></aside>`)).toBe(false);
  });

  it('words that links earn money stay, as a line and not as a page of terms', () => {
    const says = 'We may earn a commission from links.';
    const line = (length: number) =>
      holds(`${STORY}<aside><div class="it">${says.padEnd(length, 'x')}</div></aside>`);
    expect(line(599)).toBe(true);
    expect(line(600)).toBe(false);
  });

  it('lines that point to another story stay, unless a rule knew them for clutter', () => {
    const teaser = '<div class="teaser"><a href="/crane">The old crane is to be sold</a></div>';
    const html = `${STORY}<p>Go on.</p>${teaser}<p>Go on.</p>${STORY}`;
    const kept = (from: number, to: number) => {
      const partition = told(html, ({ page: { root } }) => [
        { element: root.element, box: { ...root, from, to }, rule: adLabel },
        { element: root.element, box: null, rule: adLabel },
      ]);
      const { document } = partition.page;
      const element = document.querySelector('.teaser');
      return element !== null && guardOf(partition).holdsStory(element);
    };
    expect(kept(2, 3)).toBe(false);
    expect(kept(1, 4)).toBe(false);
    expect(kept(3, 5)).toBe(true);
    expect(kept(0, 2)).toBe(true);
  });

  it('walls stay with all that is in them, by their name or by what they say', () => {
    const named = '<div class="it paywall"><button>Go</button></div>';
    expect(holds(`${STORY}<div>${named}</div>`)).toBe(true);
    const inside = '<div class="paywall"><div>Some</div><div class="it">More</div></div>';
    expect(holds(`${STORY}<div>${inside}</div>`)).toBe(true);
    expect(holds(`${STORY}<div class="it">Subscribe to continue reading</div>`)).toBe(true);
    const beside = '<div class="it">Some</div><div class="paywall">More</div>';
    expect(holds(`${STORY}${beside}`)).toBe(false);
  });

  it.each<[boolean, string]>([
    [true, '<div class="paywall"></div>'],
    [true, '<div>Subscribe to continue reading</div>'],
    [false, '<div>Subscribe to our newsletter</div>'],
  ])('says whether there is a wall: %s for %s', (has, html) => {
    expect(guardOf(told(`${STORY}${html}`)).hasWall).toBe(has);
  });
});

describe('a picture', () => {
  const figure = '<figure class="it"><img src="/boat.jpg"></figure>';

  it.each([
    `${STORY}${figure}${STORY}`,
    `${HEADLINE}${figure}${STORY}`,
    `${figure}${HEADLINE}${STORY}`,
    `${STORY}${figure}`,
    `${STORY.repeat(4)}${figure}`,
    `${STORY}<div>${figure}</div>${STORY}`,
  ])('of the story stays: %s', (html) => {
    expect(holds(html)).toBe(true);
  });

  it.each([
    `${figure}<p>Go on.</p>${STORY}`,
    `${figure}<p>Go on.</p>${HEADLINE}${STORY}`,
    `${STORY}<p>Go on.</p>${figure}`,
    `${STORY}<div><div>${figure}</div></div>${STORY}`,
    `${STORY}<div class="it"><img src="/boat.jpg"></div>${STORY}`,
  ])('of something else does not: %s', (html) => {
    expect(holds(html)).toBe(false);
  });

  it('is of no story on a page without one', () => {
    expect(holds(`${HEADLINE}${figure}`)).toBe(false);
  });
});

it('says of each block whether it is kept', () => {
  const partition = told(`${STORY}<div>Go on.</div>`);
  const { keeps } = guardOf(partition);
  expect(partition.page.blocks.map(keeps)).toEqual([true, false]);
});

describe('a piece of a sentence', () => {
  const within = (inside: string) => holds(`<p class="story">${PROSE} ${inside}</p>`);

  it('goes only where it has no words, or is a form, of which nobody knows', () => {
    expect(within('<b class="it">More</b>')).toBe(true);
    expect(within('<b class="it"> </b>')).toBe(false);
    expect(holds(`<div class="story"><form class="it"></form>${PROSE}</div>`)).toBe(false);
  });
});
