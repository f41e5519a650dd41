import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT_MS, keptPartition } from '../../../lib/browser/kept-partition.ts';
import { LazyPattern } from '../../../lib/html/lazy-pattern.ts';
import { partitionDocument } from '../../../lib/partition-document.ts';
import { NO_RULES, ownFilter } from '../../../lib/repair/own-rules.ts';

const URL = 'https://news.example/ferry';
const SENTENCE = 'The ferry went back to sea on Tuesday after a week of repairs in the dock. ';
const P = (id: string) => `<p id="${id}">${id} said it. ${SENTENCE.repeat(3)}</p>`;
const HTML = `<main><article><h1>The ferry is back</h1>${P('Ada')}${P('Ben')}${P('Cleo')}</article></main>
  <aside id="ad"></aside><p id="menu">News Sport</p>`;

const tell = vi.fn(partitionDocument);
let kept: ReturnType<typeof keptPartition>;

/** How often a page was told apart that was asked for twice, with something done in between. */
function tellings(change: () => void, urls: readonly [string, string] = [URL, URL]): number {
  kept.again(document, urls[0]);
  change();
  kept.again(document, urls[1]);
  return tell.mock.calls.length;
}
function on(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no ${id}`);
  return element;
}

beforeEach(() => {
  vi.useFakeTimers();
  tell.mockClear();
  kept = keptPartition(tell);
  document.title = 'The ferry is back';
  document.body.innerHTML = HTML;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a page told apart', () => {
  it('is what it was told to be, for who asks again', () => {
    const first = kept.anew(document, URL);
    expect(kept.again(document, URL)).toBe(first);
    expect(first.story).toHaveLength(3);
    expect(tell).toHaveBeenCalledOnce();
  });

  it('is told anew for hiding, and then is what it was told last', () => {
    kept.anew(document, URL);
    const last = kept.anew(document, URL);
    expect(tell).toHaveBeenCalledTimes(2);
    expect(kept.again(document, URL)).toBe(last);
  });

  it('is walked no more for hiding than telling it takes', () => {
    const walks = vi.spyOn(document, 'createTreeWalker');
    partitionDocument(document, URL);
    const { length } = walks.mock.calls;
    kept.anew(document, URL);
    expect(walks.mock.calls).toHaveLength(length * 2);
  });

  it.each([
    ['an empty box for an ad comes', () => on('ad').append(document.createElement('div'))],
    ['a script of the page writes code', () => on('ad').append(document.createElement('script'))],
    ['a class changes and nothing with it', () => (on('menu').className = 'open')],
    [
      'it is asked for with no rules of the reader',
      () => kept.again(document, URL, { own: NO_RULES }),
    ],
  ])('stays so where %s', (_what, change) => {
    expect(tellings(change)).toBe(1);
  });

  it.each([
    ['a paragraph comes', () => on('Cleo').insertAdjacentHTML('afterend', P('Dan'))],
    ['a paragraph goes', () => on('Ben').remove()],
    [
      'a word of the story changes for one as long',
      () => (on('Ada').innerHTML = 'Eve said it. ' + SENTENCE.repeat(3)),
    ],
    ['a part of the story is hidden', () => on('Ben').style.setProperty('display', 'none')],
    ['a menu is shown no longer', () => on('menu').style.setProperty('display', 'none')],
    ['a paragraph moves', () => on('Cleo').after(on('Ben'))],
    ['a picture comes', () => on('Ada').after(document.createElement('img'))],
    ['the page has another title', () => (document.title = 'The ferry is gone')],
  ])('is told anew where %s', (_what, change) => {
    expect(tellings(change)).toBe(2);
  });

  it('is told anew where the page does not let itself be asked', () => {
    kept.anew(document, URL);
    vi.spyOn(document, 'title', 'get').mockImplementation(() => {
      throw new TypeError('a picture by that name');
    });
    expect(kept.again(document, URL).story).toHaveLength(3);
    expect(kept.again(document, URL).story).toHaveLength(3);
    expect(tell).toHaveBeenCalledTimes(3);
  });

  it('is told anew under another address, and by other rules of the reader', () => {
    expect(tellings(() => undefined, [URL, `${URL}?page=2`])).toBe(2);
    kept.again(document, `${URL}?page=2`, { own: { ...NO_RULES, hide: [ownFilter('#menu', '')] } });
    expect(tell).toHaveBeenCalledTimes(3);
  });

  it('is told anew once it was let go of', () => {
    expect(tellings(kept.letGo)).toBe(2);
  });

  it('is let go of with the phrases that were compiled for it', () => {
    const phrase = new LazyPattern(() => 'ferry');
    const compiled = phrase.get();
    kept.anew(document, URL);
    expect(phrase.get()).toBe(compiled);
    kept.letGo();
    expect(phrase.get()).not.toBe(compiled);
  });

  it.each([
    [KEPT_MS - 1, 1],
    [KEPT_MS, 2],
  ])('is kept for a minute (%i ms)', (ms, times) => {
    expect(tellings(() => void vi.advanceTimersByTime(ms))).toBe(times);
  });
});
