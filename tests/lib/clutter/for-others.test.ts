import { describe, expect, it } from 'vitest';
import { findClutter, keptBy } from '../../../lib/clutter/find-clutter.ts';
import { CLUTTER_RULES } from '../../../lib/clutter/rules/index.ts';
import { told } from './told-page.ts';

const PARAGRAPH =
  '<p>The ferry went back to sea on Tuesday after a week of repairs in the dock of the harbour, the captain said.</p>';

/** What is taken of a page with a box in it. */
function taken(page: string, url = 'https://harbour.example/news/ferry'): string[] {
  const { page: map } = told(page, undefined, url);
  const hits = findClutter(
    map,
    CLUTTER_RULES,
    keptBy(map, () => false),
  );
  return hits.map(({ element }) => element.textContent);
}

const inText = (box: string) => `<div>${PARAGRAPH}${box}${PARAGRAPH}</div>`;

describe('a box in a text that sends its readers to somebody else', () => {
  it.each([
    '<div><h3>How to get help</h3><p>If it is too much, talk to somebody.</p><p>Visit <a href="https://helpline.example/talk">helpline.example/talk</a> for more</p></div>',
    '<div><h3>How to vote</h3><p>You have until 4 December.</p><p><a href="https://elections.example/register">Register here</a></p></div>',
    '<div><h3>How you can help</h3><p><a href="https://fund.example/give">Donate to the harbour fund here</a></p></div>',
    '<div><h3>Stay informed</h3><ul><li><a href="https://weather.example/warnings">Weather warnings</a></li><li><a href="https://roads.example/closed">Closed roads</a></li></ul></div>',
    '<div>تبرع الآن <a href="https://fund.example/ar">هنا</a></div>',
  ])('stays: %s', (box) => {
    expect(taken(inText(box))).toEqual([]);
  });

  it.each([
    ['to a page of the site', '<div><p><a href="/donate">Donate to our paper here</a></p></div>'],
    [
      'to another site of its owner',
      '<div><p><a href="https://donate.harbour-friends.example/">Donate to our paper here</a></p></div>',
    ],
    [
      'to the site as well',
      '<div><p><a href="https://fund.example/give">Donate</a> or <a href="/donate">donate to us here</a></p></div>',
    ],
    [
      'to a list of addresses that others keep',
      '<div><p><a href="https://eepurl.com/x1">Sign up for our newsletter</a></p></div>',
    ],
    [
      'to a shop of apps',
      '<div><p><a href="https://apps.apple.com/app/1">Download our app</a></p></div>',
    ],
    [
      'by a form of the page',
      '<div><p>Sign up for our newsletter</p><form><input name="mail"><button>Go</button></form><a href="https://terms.example/">Terms</a></div>',
    ],
  ])('goes where it leads %s', (_, box) => {
    expect(taken(inText(box))).toHaveLength(1);
  });

  it('goes where it stands beside the text', () => {
    const box =
      '<div><p><a href="https://fund.example/give">Donate to the harbour fund here</a></p></div>';
    expect(taken(`<div>${PARAGRAPH}${PARAGRAPH}</div><div>${box}</div>`)).toHaveLength(1);
    expect(taken(`<div>${PARAGRAPH}${box}</div>`)).toHaveLength(1); // one paragraph may be its own
  });

  it('is told by names of three letters whole: they are in too many others', () => {
    const box =
      '<div><p><a href="https://sea-fund.example/give">Donate to the fund here</a></p></div>';
    expect(taken(inText(box), 'https://sea.example/news/ferry')).toEqual([]);
    expect(taken(inText(box), 'https://fund.example/news/ferry')).toHaveLength(1);
  });
});
