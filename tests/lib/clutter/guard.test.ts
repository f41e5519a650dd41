import { describe, expect, it } from 'vitest';
import { guardOf, MOST_HIDDEN } from '../../../lib/clutter/guard.ts';
import { partitionDocument } from '../../../lib/partition-document.ts';

const SENTENCE = 'The ferry went back to sea on Tuesday after a week of repairs in the dock. ';
const PARAGRAPH = `<p class="p">${SENTENCE.repeat(3)}<a class="link" href="/dock">The dock</a></p>`;
const CARDS = ['boat', 'pier', 'crane']
  .map(
    (one) => `<li><a href="/news/${one}">The old ${one} is to be sold to the harbour town</a></li>`,
  )
  .join('');

function page(beside = ''): Document {
  const html = `<title>The ferry is back</title><main><article>
    <div class="head"><h1>The ferry is back</h1><p class="deck">Passengers cheered as the old boat left its dock, and brought cake.</p>
    <div class="by">By Jorund Bellamy</div><div class="when">June 18, 2025</div></div>
    ${PARAGRAPH.repeat(2)}<figure><img src="/boat.jpg"><figcaption>The boat.</figcaption></figure>${PARAGRAPH.repeat(2)}
    </article><aside><h2>Related stories</h2><ul>${CARDS}</ul></aside></main>${beside}`;
  return new DOMParser().parseFromString(html, 'text/html');
}

function found(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

describe('guardOf', () => {
  const document = page('<div class="ad">Buy a boat. <span>Now.</span></div>');
  const guard = guardOf(partitionDocument(document, 'https://news.example/ferry'));

  it.each(['h1', '.deck', '.by', '.when', '.p', 'figure', 'figcaption', 'aside ul', 'aside h2'])(
    'holds on to %s, and to what holds it',
    (selector) => {
      const element = found(document, selector);
      expect(guard.holdsStory(element)).toBe(true);
      expect(element.parentElement && guard.holdsStory(element.parentElement)).toBe(true);
    },
  );

  it('lets go of lists of other stories where the reader wants none', () => {
    const partition = partitionDocument(document, 'https://news.example/ferry');
    const own = guardOf(partition, { related: false });
    expect(own.holdsStory(found(document, 'aside ul'))).toBe(false);
    expect(own.holdsStory(found(document, 'aside h2'))).toBe(false);
    expect(own.holdsStory(found(document, '.deck'))).toBe(true);
  });

  it('lets go of a card that is labelled an advertisement, and of no card of a section that is called so', () => {
    const label = (inside: string, id: string) =>
      `<li id="${id}"><span>${inside}</span><div><a href="/news/${id}-trip">The way to the harbour town in ${id} days</a></div></li>`;
    const cards = label('Anzeige', 'paid') + label('<a href="/adverts">Advertising</a>', 'free');
    const mixed = page(`<section><h2>More on this</h2><ul>${CARDS}${cards}</ul></section>`);
    const own = guardOf(partitionDocument(mixed, 'https://news.example/ferry'));
    expect(own.holdsStory(found(mixed, '#paid'))).toBe(false);
    expect(own.holdsStory(found(mixed, '#free'))).toBe(true);
    expect(own.holdsStory(found(mixed, 'section ul'))).toBe(true);
  });

  it('lets go of lists of what is read most', () => {
    const most = page(`<section><h2>Most read</h2><ul class="most">${CARDS}</ul></section>`);
    const partition = partitionDocument(most, 'https://news.example/ferry');
    expect(partition.cardLists.map(({ kind }) => kind)).toContain('most-read');
    expect(guardOf(partition).holdsStory(found(most, '.most'))).toBe(false);
  });

  it('holds on to a piece of a sentence', () => {
    expect(guard.holdsStory(found(document, '.link'))).toBe(true);
  });

  it('lets go of what stands beside', () => {
    expect(guard.holdsStory(found(document, '.ad'))).toBe(false);
    expect(guard.holdsStory(found(document, '.ad span'))).toBe(false);
  });

  it('takes a rule or filter out that would take something of the story, with all it found', () => {
    const [ad, link] = [found(document, '.ad'), found(document, '.link')];
    const wrong = { element: link, by: '##.link' };
    const candidates = [{ element: ad, by: '##.link' }, wrong, { element: ad, by: 'ad-label' }];
    expect(guard.pass(candidates)).toEqual({
      passed: [{ element: ad, by: 'ad-label' }],
      dropped: [{ by: '##.link', because: 'holdsStory' }],
    });
  });

  it('cannot be led astray by the names of fields', () => {
    const hostile = page(
      '<form class="f"><input name="parentNode"><input name="textContent"><b>Buy</b></form>',
    );
    const own = guardOf(partitionDocument(hostile, 'https://news.example/ferry'));
    expect(own.holdsStory(found(hostile, '.f'))).toBe(false);
    expect(own.holdsStory(found(hostile, '.f b'))).toBe(false);
  });
});

describe('the share of a page that may be hidden', () => {
  const shareOf = (document: Document) =>
    found(document, '.ad').textContent.length / document.body.textContent.length;
  const passes = (document: Document) => {
    const guard = guardOf(partitionDocument(document, 'https://news.example/ferry'));
    return guard.pass([{ element: found(document, '.ad'), by: '##.ad' }]);
  };
  const withAd = (lines: number) =>
    page(
      `<div class="ad">${'<div>Buy a boat, and buy it now, at half its price</div>'.repeat(lines)}</div>`,
    );

  it('is kept to', () => {
    const [small, large] = [withAd(10), withAd(40)];
    expect(shareOf(small)).toBeLessThan(MOST_HIDDEN);
    expect(passes(small).passed).toHaveLength(1);
    expect(shareOf(large)).toBeGreaterThan(MOST_HIDDEN);
    expect(passes(large)).toEqual({
      passed: [],
      dropped: [{ by: '##.ad', because: 'tooMuch' }],
    });
  });

  it('counts what stands in another hidden piece once', () => {
    const document = withAd(10);
    const guard = guardOf(partitionDocument(document, 'https://news.example/ferry'));
    const twice = ['.ad', '.ad div', '.ad', '.ad'].map((selector, i) => ({
      element: found(document, selector),
      by: `filter ${i}`,
    }));
    expect(guard.pass(twice).passed).toHaveLength(4);
  });
});
