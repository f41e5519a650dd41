import { describe, expect, it } from 'vitest';
import { findClutter, keptBy } from '../../../lib/clutter/find-clutter.ts';
import type { ClutterRule } from '../../../lib/clutter/clutter-rule.ts';
import { adLabel } from '../../../lib/clutter/rules/ad-label.ts';
import { newsletter } from '../../../lib/clutter/rules/newsletter.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import type { IsSeen } from '../../../lib/partition/page-map.ts';

const OFFER = '<p class="offer"><a href="/mail">Sign up</a> for our daily newsletter.</p>';

/** What of a box is taken with the line in it that offers a newsletter. */
function taken(
  inBox: string,
  isSeen: IsSeen = () => true,
  rule: ClutterRule = newsletter,
): (string | undefined)[] {
  const html = `<main><article><p>${'The ferry went back to sea. '.repeat(12)}</p></article></main><div class="box">${inBox}</div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = mapPage(document, 'https://news.example/ferry', isSeen);
  const kept = keptBy(page, ({ text }) => text.length > 260);
  return findClutter(page, [rule], kept).map(({ element }) => element.className);
}

const item = (link: string) => `<li><p>Who owns the ${link} of the harbour town?</p></li>`;

describe('climb', () => {
  it('stops below the bar of a site, and takes an offer with its log-in', () => {
    const bar = '<button>Menu</button><div><button>Search</button></div>';
    expect(taken(`${bar}${OFFER}`)).toEqual(['offer']);
    expect(taken(`<button>検索</button>${OFFER}`)).toEqual(['offer']);
    expect(taken(`<div><a href="/in">Log in</a></div>${OFFER}`)).toEqual(['box']);
    const button = '<p class="offer"><a href="/mail">Our newsletter</a></p>';
    expect(taken(`<div><a href="/in">Log in</a></div>${button}`)).toEqual(['offer']);
    expect(taken(`<div><a href="/terms">Our terms</a></div>${button}`)).toEqual(['box']);
  });

  it.each([
    ['a search', '<form role="search"><input name="words"></form>', 'offer', 'label'],
    ['a player for sound', '<audio controls></audio>', 'offer', 'label'],
    ['a film, which an advert may be', '<video controls></video>', 'offer', 'box'],
    ['a poll, as one may choose what to subscribe to', '<input type="radio">', 'box', 'label'],
    ['a button', '<button>Go</button>', 'box', 'box'],
  ])('stops or not below %s', (_what, tool, ...expected) => {
    const label = '<p class="label">Advertisement</p>';
    const nag = taken(`<div>${tool}</div>${OFFER}`);
    const advert = taken(`<div>${tool}</div>${label}`, () => true, adLabel);
    expect([...nag, ...advert]).toEqual(expected);
  });

  it('stops below a list of sentences that each link a story', () => {
    const items = item('<a href="/crane">old crane</a>') + item('<a href="/pier">new pier</a>');
    expect(taken(`<h2>Read again</h2><ul>${items}</ul>${OFFER}`)).toEqual(['offer']);
  });

  it('takes all of what one link holds, and stops below two that name stories', () => {
    const more = '<p>Every morning what the town talks about.</p><p>Go on then, read it now</p>';
    const one = `<a href="/mail"><h3>Our daily newsletter</h3>${more}</a>`;
    expect(taken(one)).toEqual(['box']);
    const two = '<p><a href="/crane">Who owns the old crane now?</a></p>';
    expect(taken(`${OFFER}${two}${two}`)).toEqual(['offer']);
    expect(taken(`${OFFER}${two}`)).toEqual(['box']);
  });

  it('stops below two paragraphs of which no rule says anything, and takes one', () => {
    const text =
      '<p>The driver, a man of 54 from Halden, was taken to hospital with a broken arm.</p>';
    expect(taken(`${text}${text}${OFFER}`)).toEqual(['offer']);
    expect(taken(`${OFFER}${text}${text}`)).toEqual(['offer']);
    expect(taken(`${text}${OFFER}`)).toEqual(['box']);
  });

  it('takes paragraphs in which a form explains itself, or what its heading offers', () => {
    const text =
      '<p>The best of the harbour, the town and the islands, chosen by those who write it.</p>';
    expect(taken(`${text}${text}${OFFER}<input type="email">`)).toEqual(['box']);
    expect(taken(`<h3>Our daily newsletter</h3>${text}${text}${OFFER}`)).toEqual(['box']);
    expect(taken(`<h3>On the road</h3>${text}${text}${OFFER}`)).toEqual(['offer']);
    const line = '<p>Get our newsletter</p>';
    expect(taken(`${line}${text}${text}${OFFER}`)).toEqual(['box']);
    const linked = '<p class="line"><a href="/mail">Get our newsletter</a></p>';
    expect(taken(`${linked}${text}${text}${OFFER}`)).toEqual(['line', 'offer']);
  });

  it('stops below a field in which readers write, and what they wrote', () => {
    const comments = '<div><p>I love the old ferry.</p><form><textarea></textarea></form></div>';
    expect(taken(`${OFFER}${comments}`)).toEqual(['offer']);
    expect(taken(`${OFFER}<form><input type="text"></form>`)).toEqual(['box']);
    const asked = '<form><textarea name="g-recaptcha-response"></textarea></form>';
    expect(taken(`${OFFER}${asked}`)).toEqual(['box']);
  });

  it('asks for no more of a hidden part than its outside, and takes no field in it for one', () => {
    const asked: Element[] = [];
    const isSeen = (element: Element): boolean => {
      asked.push(element);
      return !element.hasAttribute('hidden');
    };
    const hidden = '<div hidden><div><p><textarea></textarea></p></div></div>';
    expect(taken(`${OFFER}${hidden}`, isSeen)).toEqual(['box']);
    expect(
      asked.filter((one) => one.closest('[hidden]') !== null && !one.matches('[hidden]')),
    ).toEqual([]);
  });

  it('takes a list of what an offer holds, and terms that are linked', () => {
    const items = item('crane') + item('pier');
    const terms = '<p>By signing up you agree to <a href="/terms">our terms</a> of use.</p>';
    expect(taken(`<h2>The letter</h2><ul>${items}</ul>${OFFER}${terms}`)).toEqual(['box']);
  });
});
