import { expect, it, vi } from 'vitest';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { ownStoryOf } from '../../../lib/partition/own-story.ts';
import { storiesIn } from '../../../lib/partition/single-cards.ts';

const PAGE = 'https://news.example/world/the-ferry-is-back-at-sea';
const FROST = '/world/the-frost-in-may-again';

/** The map of a page that holds this. */
function pageWith(html: string) {
  document.body.innerHTML = html;
  return mapPage(document, PAGE);
}

it.each([
  [FROST, `https://news.example${FROST}`],
  ['https://other.example/world/the-frost-in-may-again', null],
  ['/about', null],
])('a link to %s leads to the story %s, worked out once', (href, story) => {
  const page = pageWith('<p>News</p>');
  expect(ownStoryOf(page, href)).toBe(story);
  const parse = vi.spyOn(URL, 'parse');
  expect(ownStoryOf(page, href)).toBe(story);
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});

const linkTo = (href: string) => `<p><a href="${href}">Frost</a></p>`;

it.each([
  [0, linkTo('/about') + linkTo('/contact')],
  [1, linkTo(FROST) + linkTo(`${FROST}?from=home#comments`) + linkTo('/about')],
  [1, `<a href="${FROST}"><div><p>Frost</p><p>In May</p></div></a>`],
  [2, linkTo('/world/a-harbour-is-dug-out') + linkTo(FROST)],
  [
    2,
    linkTo('/world/a-harbour-is-dug-out') + linkTo(FROST) + linkTo('/world/who-pays-for-the-sea'),
  ],
])('a box leads to %i stories, which 2 stand for all', (stories, html) => {
  const page = pageWith(`<section>${html}</section>`);
  expect(storiesIn(page, page.root)).toBe(stories);
});
