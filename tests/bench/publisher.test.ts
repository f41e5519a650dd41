// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isKeptAside, publisherOf } from './publisher.ts';

describe('publisherOf', () => {
  it.each([
    ['https://www.haldenpost.example/a', 'haldenpost.example'],
    ['https://news.haldenpost.co.uk/a', 'haldenpost.co.uk'],
    ['https://haldenpost.com/a', 'haldenpost.com'],
    ['https://haldenpost.com.au/a', 'haldenpost.com.au'],
  ])('%s: %s', (address, publisher) => {
    expect(publisherOf(address)).toBe(publisher);
  });
});

describe('isKeptAside', () => {
  it('keeps all pages of a publisher together', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const sides = [`https://${name}.example/1`, `https://www.${name}.example/2?x=1`].map(
        isKeptAside,
      );
      expect(sides[0]).toBe(sides[1]);
    }
  });

  it('keeps about a fifth aside', () => {
    const names = Array.from({ length: 1000 }, (_, at) => `https://paper${at}.example/`);
    const share = names.filter(isKeptAside).length / names.length;
    expect(share).toBeGreaterThan(0.16);
    expect(share).toBeLessThan(0.24);
  });
});
