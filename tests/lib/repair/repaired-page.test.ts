import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../lib/settings.ts';
import { partitionDocument } from '../../../lib/partition-document.ts';
import { readPage } from '../../../lib/read-page.ts';
import { ownFilter, type OwnRules } from '../../../lib/repair/own-rules.ts';
import { tellByRules } from '../../../lib/tell-by-rules.ts';
import { tellPage } from '../../../lib/tidy-page.ts';

const URL = 'https://news.example/ferry';
const { kinds } = parseSettings({});
const TEXT = [
  'The ferry between Ostermere and the island will sail again from Monday, the harbour office said after a winter of waiting.',
  'Engineers replaced the second engine over eleven weeks, and the crew has been back on board since the first of the month.',
  'Passengers who had booked before the closure may choose between a refund and a later crossing, at no cost to them.',
  'The council wants to know by summer whether a second ship would pay for itself, and who would lend the money for it.',
];
const paragraphs = TEXT.map((text) => `<p>${text}</p>`);

function pageOf(between: string, beside = ''): Document {
  const [first, ...rest] = paragraphs;
  return new DOMParser().parseFromString(
    `<!doctype html><html><head><title>The ferry sails again</title></head><body>
     <header><a href="/">Post</a></header>
     <main><article><h1>The ferry sails again</h1>${first ?? ''}${between}${rest.join('')}</article></main>
     ${beside}</body></html>`,
    'text/html',
  );
}

const named = (selector: string) => ({ selector, isExtended: false });
const rules = (some: Partial<Record<keyof OwnRules, string>>): OwnRules => ({
  hide: some.hide === undefined ? [] : [ownFilter(some.hide, 'You hid this.')],
  keep: some.keep === undefined ? [] : [named(some.keep)],
  story: some.story === undefined ? [] : [named(some.story)],
});
const storyOf = (document: Document, own: OwnRules) => {
  const reading = readPage(document, { url: URL, own });
  if (reading.kind === 'unreadable' || reading.article === null) throw new Error('no story');
  return reading.article;
};
const hitsOf = (document: Document, own: OwnRules) =>
  tellPage(document, URL, { kinds, own }).tidy([]).hits;

const STRAY =
  '<p class="x1">The harbour office sells a calendar of forty ferries, with a foreword by the mayor and a map of every pier in the land.</p>';
const NAG =
  '<div class="n1"><p>Sign up for our newsletter</p><form><input><button>Go</button></form></div>';

describe('what was hidden by hand', () => {
  it('is in no story, is told, and is hidden on the page', () => {
    const document = pageOf(STRAY);
    expect(storyOf(document, rules({})).text).toContain('calendar');
    const article = storyOf(document, rules({ hide: '.x1' }));
    expect(article.text).toBe(TEXT.join('\n\n'));
    expect(article.contentHtml).not.toContain('calendar');
    expect(article.removed.blocks[0]).toMatchObject({ kind: 'own', rule: '##.x1' });
    expect(
      hitsOf(document, rules({ hide: '.x1' })).map(({ element }) => element.className),
    ).toEqual(['x1']);
  });

  it('goes from within a line too', () => {
    const document = pageOf(STRAY.replace('a map', '<b class="x2">a map</b>'));
    const article = storyOf(document, rules({ hide: '.x2' }));
    expect(article.text).toContain('with a foreword by the mayor and of every pier');
    expect(article.contentHtml).not.toContain('a map');
  });

  it('takes its pictures along', () => {
    const picture = '<figure class="x3"><img src="/pier.jpg" alt="The pier" width="600"></figure>';
    const bare = '<img class="x4" src="/mole.jpg" alt="The mole" width="600">';
    const document = pageOf(picture + bare);
    expect(storyOf(document, rules({})).contentHtml).toContain('pier.jpg');
    const { contentHtml } = storyOf(document, rules({ hide: '.x3, .x4' }));
    expect(contentHtml).not.toContain('pier.jpg');
    expect(contentHtml).not.toContain('mole.jpg');
  });

  it('stays in sight while the switch for it is off', () => {
    const own = rules({ hide: '.x1' });
    const wanted = { kinds: { ...kinds, own: false }, own };
    expect(tellPage(pageOf(STRAY), URL, wanted).tidy([]).hits).toEqual([]);
  });
});

describe('a rule that would do harm', () => {
  it.each([
    ['body', 'whole-page', 'tooMuch'],
    ['h1', 'headline', 'holdsStory'],
    ['article', 'headline', 'holdsStory'],
    ['p', 'too-much', 'tooMuch'],
    ['.paywall', 'wall', 'wall'],
    ['p:nonsense(', 'broken', 'broken'],
  ])('is not followed, and that is reported: %s', (selector, why, because) => {
    const document = pageOf('', '<div class="paywall">Subscribe to continue reading.</div>');
    const own = rules({ hide: selector });
    const told = partitionDocument(document, URL, { own });
    expect([...told.own.refused.values()]).toEqual([why]);
    expect(storyOf(document, own).text).toBe(TEXT.join('\n\n'));
    for (const tell of [tellPage, tellByRules]) {
      const { hits, dropped } = tell(document, URL, { kinds, own }).tidy([]);
      expect(hits).toEqual([]);
      expect(dropped).toEqual([{ by: `##${selector}`, because }]);
    }
    const off = { kinds: { ...kinds, own: false }, own };
    expect(tellPage(document, URL, off).tidy([]).dropped).toEqual([]);
  });
});

describe('what must never be hidden', () => {
  it('is not, nor what is in it or around it', () => {
    const document = pageOf('', NAG);
    expect(hitsOf(document, rules({}))).toHaveLength(1);
    for (const keep of ['.n1', '.n1 form', 'body > div']) {
      expect(hitsOf(document, rules({ keep }))).toEqual([]);
    }
  });

  it('leaves others that the same rule finds hidden', () => {
    const document = pageOf('', NAG + NAG.replace('n1', 'n2'));
    const hits = hitsOf(document, rules({ keep: '.n2' }));
    expect(hits.map(({ element }) => element.className)).toEqual(['n1']);
  });

  it('wins over a rule that hides', () => {
    expect(hitsOf(pageOf(STRAY), rules({ hide: '.x1', keep: '.x1' }))).toEqual([]);
  });

  it('takes the filter of a list out of the sheet, which cannot tell one from the other', () => {
    const document = pageOf('', '<p class="harbour">Jam</p><p class="harbour" id="jam">Jam</p>');
    const filter = {
      kind: 'ad',
      why: '',
      list: '',
      selector: '.harbour',
      isExtended: false,
    } as const;
    const wanted = { kinds, own: rules({ keep: '#jam' }) };
    const { hits, dropped } = tellPage(document, URL, wanted).tidy([filter]);
    expect(hits.map(({ element }) => element.id)).toEqual(['']);
    expect(dropped).toEqual([{ by: '##.harbour', because: 'kept' }]);
  });
});

describe('what is part of the story', () => {
  it('is read in its place, and hidden by nothing', () => {
    const box =
      '<div class="n3"><p>Sign up for our newsletter of tides, says the harbour office.</p><form><input><button>Go</button></form></div>';
    const document = pageOf(box);
    expect(storyOf(document, rules({})).text).not.toContain('tides');
    const own = rules({ story: '.n3' });
    const article = storyOf(document, own);
    expect(article.text.indexOf('tides')).toBeGreaterThan(article.text.indexOf('from Monday'));
    expect(article.text.indexOf('tides')).toBeLessThan(article.text.indexOf('Engineers'));
    expect(article.removed.blocks).toEqual([]);
    expect(hitsOf(document, own)).toEqual([]);
  });
});

it('the page itself is not touched', () => {
  const document = pageOf(STRAY, NAG);
  const before = document.documentElement.outerHTML;
  storyOf(document, rules({ hide: '.x1', keep: '.n1', story: 'footer' }));
  expect(document.documentElement.outerHTML).toBe(before);
});
