import { expect, it } from 'vitest';
import { hostIn, plainAddress } from './plain-address.ts';

it('an address is the same as written and as asked for', () => {
  const pairs = [
    ['http://a.example/b#c', 'http://a.example/b'],
    ['http://user:pass@a.example/b', 'http://a.example/b'],
    ['http://a.example/?q={x}|y', 'http://a.example/?q=%7Bx%7D%7Cy'],
    ['http://a.example/b%ff', 'https://a.example:443/b%FF'],
    ['http://A.example', 'http://a.example/'],
    ['https://xn--/a', 'https://xn--/a'],
  ] as const;
  for (const [written, asked] of pairs) expect(plainAddress(written)).toBe(plainAddress(asked));
});

it('another path, host or port is another address', () => {
  const all = ['a.example/b', 'a.example/b?c', 'b.example/b', 'a.example:81/b', 'a.example/B'];
  expect(new Set(all.map((one) => plainAddress(`http://${one}`))).size).toBe(all.length);
  expect(plainAddress('http://a.example/@b')).not.toBe(plainAddress('http://b'));
});

it('the host of what no parser takes', () => {
  expect(hostIn('https://xn--:443')).toBe('xn--');
  expect(hostIn('http://bank.example@evil.example:81/x')).toBe('evil.example:81');
  expect(hostIn('data:,x')).toBe('');
});
