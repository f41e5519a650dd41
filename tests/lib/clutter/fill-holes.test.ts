import { describe, expect, it } from 'vitest';
import { fillHoles } from '../../../lib/clutter/fill-holes.ts';
import { findByStructure } from '../../../lib/clutter/find-by-structure.ts';
import { keptBy } from '../../../lib/clutter/find-clutter.ts';
import { adTechnology } from '../../../lib/clutter/rules/ad-technology.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const SLOT = '<div data-ad-slot="top"></div>';

/** The classes of what goes on a page. */
function gone(html: string): string[] {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const page = mapPage(document, 'https://news.example/story');
  const kept = keptBy(page, (block) => block.text.includes('story'));
  const hits = fillHoles(page, findByStructure(page, [adTechnology], kept), kept);
  return hits.map(({ element }) => element.className);
}

describe('fillHoles', () => {
  it('takes the wrapper of a slot, and of several', () => {
    expect(gone(`<div class="outer"><div class="inner">${SLOT}</div>${SLOT}</div>`)).toEqual([
      'outer',
    ]);
  });

  it('leaves a wrapper that holds text, a picture or a field besides', () => {
    for (const other of ['<p>A word</p>', '<img src="/boat.png">', '<button>Go</button>']) {
      expect(gone(`<div class="outer"><div class="inner">${SLOT}</div>${other}</div>`)).toEqual([
        'inner',
      ]);
    }
  });

  it('leaves a wrapper with a place that something else may yet fill, but not for a spacer', () => {
    const wrapped = (other: string) =>
      gone(`<div class="outer"><div class="inner">${SLOT}</div>${other}</div>`);
    expect(wrapped('<div id="comments"></div>')).toEqual(['inner']);
    expect(wrapped('<div class="space"></div>')).toEqual(['outer']);
  });

  it('never takes a part of the page', () => {
    expect(gone(`<article>${SLOT}</article><header>${SLOT}</header>`)).toEqual(['', '']);
  });
});
