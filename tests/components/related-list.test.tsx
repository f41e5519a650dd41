import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { RelatedList } from '../../components/RelatedList.tsx';
import type { RelatedLink } from '../../lib/article.ts';
import { draw, textsOf, the } from './draw.tsx';
import { sampleRelated } from './sample-story.ts';

afterEach(cleanup);

const list = (...related: readonly RelatedLink[]) =>
  draw(<RelatedList related={related} lang="en" dir="ltr" onRead={null} />);

test('is not there when there is nothing beside the story', () => {
  expect(list().childElementCount).toBe(0);
});

test('leads to each story in a tab of its own', () => {
  const link = the(list(sampleRelated()), 'ol.related > li.related-story a');
  expect(link.getAttribute('href')).toBe('https://gazette.example/bell');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('says from whom and when, and what it is about', () => {
  const root = list(
    sampleRelated({ source: 'Works Weekly', time: 'an hour ago', summary: 'It rang.' }),
  );
  expect(the(root, '.related-source').textContent).toBe('Works Weekly');
  expect(the(root, '.related-time').textContent).toBe('an hour ago');
  expect(the(root, '.related-summary').textContent).toBe('It rang.');
});

test('unfolds a whole text in place, paragraph by paragraph', () => {
  const root = list(sampleRelated({ fullText: 'It rang.\n\nThen it stopped.' }));
  const details = the(root, 'details');
  expect(details.hasAttribute('open')).toBe(false);
  expect(textsOf(details, 'p')).toEqual(['It rang.', 'Then it stopped.']);
  expect(the(details, 'summary').textContent).toBe(
    'Read it here: Harbour bell to be rung by hand again',
  );
});

test('loads no picture of another story', () => {
  const root = list(sampleRelated({ image: 'https://gazette.example/bell.jpg' }));
  expect(root.querySelector('img')).toBeNull();
});

test('takes the page’s own heading where there is only one', () => {
  const root = list(sampleRelated({ group: 'More tides' }), sampleRelated({ group: 'More tides' }));
  expect(textsOf(root, 'h2, h3')).toEqual(['More tides']);
  expect(root.querySelectorAll('li')).toHaveLength(2);
});

test('keeps several groups apart, the one without a heading first', () => {
  const root = list(
    sampleRelated({ group: 'Tides', title: 'One' }),
    sampleRelated({ group: 'Boats', title: 'Two' }),
    sampleRelated({ group: 'Tides', title: 'Three' }),
    sampleRelated({ title: 'Four' }),
  );
  expect(textsOf(root, 'h2, h3, li a')).toEqual([
    'Related stories',
    'Four',
    'Tides',
    'One',
    'Three',
    'Boats',
    'Two',
  ]);
});
