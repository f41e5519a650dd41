import { expect, it, vi } from 'vitest';
import { isBanner } from '../../../lib/clutter/is-banner.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

it('reads the addresses of a page once, however many pictures link away from it', () => {
  const banner = '<div><a href="https://boats.example.com/sale"><img src="/sale.jpg"></a></div>';
  const line = '<p><a href="https://radio.example.com/talk">A talk at sea</a></p>';
  const html = banner.repeat(100) + line.repeat(100);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = mapPage(document, 'https://news.example/ferry');
  const parse = vi.spyOn(URL, 'parse');
  const banners = Array.from(document.querySelectorAll('div a'), (link) => isBanner(page, link));
  expect(banners.every(Boolean)).toBe(true);
  expect(parse.mock.calls.length).toBeLessThan(1000); // 10,000 where each picture asks each link
  parse.mockRestore();
});
