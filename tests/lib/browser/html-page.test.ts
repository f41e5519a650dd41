import { expect, it } from 'vitest';
import { isHtmlPage } from '../../../lib/browser/html-page.ts';

/** A document as this page's browser has it, but for what it is said to be. */
const shown = (change: Partial<Record<'contentType' | 'documentElement' | 'body', unknown>>) =>
  isHtmlPage(
    Object.create(
      document,
      Object.fromEntries(Object.entries(change).map(([name, value]) => [name, { value }])),
    ) as Document,
  );
const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');

it.each(['text/html', 'application/xhtml+xml'])('a page of %s is one', (contentType) => {
  expect(shown({ contentType })).toBe(true);
});

// Source: what a content script meets, TESTING.md 4.2.
it.each<[string, Parameters<typeof shown>[0]]>([
  ['a feed', { contentType: 'application/xml' }],
  ['a feed that says so', { contentType: 'application/rss+xml' }],
  ['a drawing', { contentType: 'image/svg+xml', documentElement: drawing, body: null }],
  ['a drawing that is sent as a page', { documentElement: drawing, body: null }],
  ['a broken page of XHTML', { documentElement: document.createElement('parsererror') }],
  ['text', { contentType: 'text/plain' }],
  ['data', { contentType: 'application/json' }],
  ['a picture', { contentType: 'image/png' }],
  ['a PDF', { contentType: 'application/pdf' }],
  ['a set of frames', { body: document.createElement('frameset' as string) }],
  ['a document without a body', { body: null }],
  ['an empty document', { documentElement: null, body: null }],
])('%s is none', (_what, change) => {
  expect(shown({ contentType: 'text/html', ...change })).toBe(false);
});
