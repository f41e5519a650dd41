// @vitest-environment node
import { expect, it } from 'vitest';
import { readerAddressOf, withoutPrinting } from '../../../lib/browser/reader-address.ts';

const READER = 'chrome-extension://abc/reader.html';

it('reads what a reader page was opened for', () => {
  const page = encodeURIComponent('https://post.example/swans?a=1');
  expect(readerAddressOf(`${READER}?story=s1&page=${page}&print`)).toEqual({
    id: 's1',
    page: 'https://post.example/swans?a=1',
    reason: null,
    prints: true,
  });
  expect(readerAddressOf(`${READER}?reason=not-article`)).toMatchObject({ reason: 'not-article' });
});

it('takes nothing that is no web page for the page', () => {
  expect(readerAddressOf(READER)).toEqual({ id: '', page: null, reason: null, prints: false });
  for (const page of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'about:config',
  ]) {
    expect(readerAddressOf(`${READER}?page=${encodeURIComponent(page)}`).page).toBeNull();
  }
});

it('prints once', () => {
  const address = withoutPrinting(`${READER}?story=s1&print=`);
  expect(readerAddressOf(address)).toMatchObject({ id: 's1', prints: false });
});
