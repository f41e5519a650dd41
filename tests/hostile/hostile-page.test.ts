import { expect, it } from 'vitest';
import { combinationsOf, hostilePage, pagesOf } from './hostile-page.ts';
import { PLACES } from './places.ts';

const some = (count: number, payload: string) =>
  Array.from({ length: Math.ceil(count / PLACES.length) }, () => ({ source: 'test', payload }))
    .flatMap((one) => combinationsOf([one]))
    .slice(0, count);

const sizes = (count: number, chars: number) =>
  pagesOf(some(count, 'x'.repeat(chars))).map(({ length }) => length);

it('60 stand on a page, and 200,000 characters; what is longer stands alone', () => {
  expect(sizes(60, 10)).toEqual([60]);
  expect(sizes(61, 10)).toEqual([60, 1]);
  expect(sizes(3, 100_000)).toEqual([2, 1]);
  expect(sizes(3, 100_001)).toEqual([1, 1, 1]);
  expect(sizes(2, 300_000)).toEqual([1, 1]);
  expect(pagesOf([])).toEqual([]);
});

it('no payload can know the nonce of the page', () => {
  const nonces = [0, 1].map(() => /'nonce-([^']+)'/.exec(hostilePage(some(1, 'x')))?.[1]);
  expect(nonces[0]).toMatch(/^[\da-f-]{36}$/);
  expect(nonces[1]).not.toBe(nonces[0]);
});
