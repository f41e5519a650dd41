// @vitest-environment node
import { expect, it } from 'vitest';
import { isSamePaper, siteAliases } from '../../../lib/extract/site-names.ts';

it.each([
  ['The Harrow Post', 'Harrow Post', 'https://harrow.example/a'],
  ['Medienhaus Haldner', 'Haldner', 'https://www.haldner.example/a'],
  ['bote', 'bote.example', 'https://bote.example/a'],
  ['Rundfunk Halden', 'rh.example', 'https://www.rh.example/a'],
  ['Altmere Bugle', 'AB News', 'https://abnews.example/a'],
  ['AB', 'Altmere Bugle', 'https://bugle.example/a'],
  ['El Faro', 'ELFARO', 'https://www.faro.example/a'],
  ['Газета «Пристань»', 'Пристань', 'https://pier.example/a'],
])('%s is %s', (publication, site, url) => {
  expect(isSamePaper(publication, siteAliases(url, [site]))).toBe(true);
});

it.each([
  ['Altmere Wire', 'Harrow Post', 'https://www.harrow.example/a'],
  ['Harrow Post', 'Pennant', 'https://pennant.example/a'],
  ['Altmere Bugle', 'Morning News', 'https://morning.example/a'],
  ['Bugle', 'B News', 'https://news.example/a'],
])('%s is not %s', (publication, site, url) => {
  expect(isSamePaper(publication, siteAliases(url, [site]))).toBe(false);
});
