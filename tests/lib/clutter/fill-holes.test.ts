import { describe, expect, it } from 'vitest';
import { fillHoles } from '../../../lib/clutter/fill-holes.ts';
import { findByStructure } from '../../../lib/clutter/find-by-structure.ts';
import { keptBy } from '../../../lib/clutter/find-clutter.ts';
import { adTechnology } from '../../../lib/clutter/rules/ad-technology.ts';
import { socialPlugin } from '../../../lib/clutter/rules/social-plugin.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const SLOT = '<div data-ad-slot="top"></div>';

/** The classes of what goes on a page. */
function gone(html: string): string[] {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const page = mapPage(document, 'https://news.example/story');
  const kept = keptBy(page, (block) => block.text.includes('story'));
  const hits = fillHoles(page, findByStructure(page, [adTechnology, socialPlugin], kept), kept);
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

  const PLUGIN = '<div class="inner fb-page"></div>';
  const headed = (head: string, rest = PLUGIN) =>
    gone(`<div class="outer">${head}${rest}</div><p>A word</p>`);

  it('takes the heading of what went, and no heading over what is still there', () => {
    for (const head of ['<h3>Facebook</h3>', '<div><h3><a href="/x">On the quay</a></h3></div>']) {
      expect(headed(head)).toEqual(['outer']);
    }
    for (const rest of [
      '<p>A word</p>',
      '<img src="/boat.png">',
      '<button>Go</button>',
      '<div></div>',
    ]) {
      expect(headed('<h3>Facebook</h3>', `${PLUGIN}${rest}`)).toEqual(['inner fb-page']);
    }
    expect(headed('<h3>Facebook</h3>', `<div id="fb-root"></div>${PLUGIN}`)).toEqual(['outer']);
    expect(headed('<p>A word</p>')).toEqual(['inner fb-page']);
    expect(headed('<h3>The story of the quay</h3>')).toEqual(['inner fb-page']);
    expect(headed(`${PLUGIN}<h3>Facebook</h3>`, '')).toEqual(['inner fb-page']);
  });

  it('takes a heading of eight words, and none of nine', () => {
    expect(headed(`<h3>${'boat '.repeat(8)}</h3>`)).toEqual(['outer']);
    expect(headed(`<h3>${'boat '.repeat(9)}</h3>`)).toEqual(['inner fb-page']);
  });

  it('leaves the heading over an advertisement: its section may yet come', () => {
    expect(headed('<h3>Facebook</h3>', `<div class="inner">${SLOT}</div>`)).toEqual(['inner']);
  });
});
