import { describe, expect, it } from 'vitest';
import { fillHoles } from '../../../lib/clutter/fill-holes.ts';
import { findByStructure } from '../../../lib/clutter/find-by-structure.ts';
import { keptBy } from '../../../lib/clutter/find-clutter.ts';
import { adTechnology } from '../../../lib/clutter/rules/ad-technology.ts';
import { appBadge } from '../../../lib/clutter/rules/app-badge.ts';
import { campaignLink } from '../../../lib/clutter/rules/campaign-link.ts';
import { socialPlugin } from '../../../lib/clutter/rules/social-plugin.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import type { IsSeen } from '../../../lib/partition/page-map.ts';

const SLOT = '<div data-ad-slot="top"></div>';

const RULES = [adTechnology, appBadge, campaignLink, socialPlugin];

/** The classes of what goes on a page. */
function gone(html: string, isSeen?: IsSeen): string[] {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const page = mapPage(document, 'https://news.example/story', isSeen);
  const kept = keptBy(page, (block) => block.text.includes('story'));
  const hits = fillHoles(page, findByStructure(page, RULES, kept), kept);
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

  it('takes a label of three words over the badge of a shop, and no longer one, no link, paragraph or name of a writer', () => {
    const badge = '<a class="it" href="https://apps.apple.com/x"><img></a>';
    const labelled = (label: string) => headed(label, `<div class="inner">${badge}</div>`);
    expect(labelled('<div>Join us there</div>')).toEqual(['outer']);
    for (const line of [
      '<div>Join us there now</div>',
      '<div><a href="/x">Join us there</a></div>',
      '<p>Join us there</p>',
    ])
      expect(labelled(line)).toEqual(['inner']);
    expect(headed('<div>Ann Example</div>')).toEqual(['inner fb-page']);
  });

  it('leaves the heading over an advertisement: its section may yet come', () => {
    expect(headed('<h3>Facebook</h3>', `<div class="inner">${SLOT}</div>`)).toEqual(['inner']);
  });

  it('takes what links stood loose in, and nothing that holds more than they do', () => {
    const badge = (shop: string) => `<a class="badge" href="https://${shop}/x"><img></a>`;
    const badges = `${badge('apps.apple.com')}<br>${badge('play.google.com/store')}`;
    const boxed = (rest: string) =>
      `<div class="outer"><div class="inner">${badges}${rest}</div></div>`;
    expect(gone(boxed('<div></div>'))).toEqual(['outer']);
    for (const rest of [
      'A word',
      '<img src="/boat.png">',
      '<button>Go</button>',
      '<div id="x"></div>',
    ])
      expect(gone(boxed(rest))).toEqual(['badge', 'badge']);
    expect(gone(`<div class="more">${boxed('')}<p>A word</p></div>`)).toEqual(['outer']);
    expect(gone(`<header>${badges}</header>`)).toEqual(['badge', 'badge']);
  });

  it('counts of what stands loose nothing that is not seen', () => {
    const isSeen = (element: Element) => !element.hasAttribute('hidden');
    const badge = '<a class="it" href="https://apps.apple.com/x"><i hidden><img></i><img></a>';
    const line =
      '<a class="it" href="https://shop.news.example/?utm_campaign=bar">Try our boats<i hidden> Word</i></a>';
    const boxed = (inside: string) => gone(`<div class="outer">${inside}</div>`, isSeen);
    expect([boxed(badge), boxed(line)]).toEqual([['outer'], ['outer']]);
    expect(boxed(`${badge}<br><img src="/boat.png">`)).toEqual(['it']);
    expect(boxed(`${line}<div>Word</div>`)).toEqual(['it']);
  });

  it('takes the bar that a line of an offer stood in', () => {
    const line = '<a href="https://shop.news.example/?utm_campaign=bar">Try our new boats now</a>';
    const bar = (rest: string) =>
      gone(`<div class="bar"><div class="logo"></div>${line}${rest}</div>`);
    expect(bar('')).toEqual(['bar']);
    expect(bar('<p>A word</p>')).toEqual(['']);
  });
});
