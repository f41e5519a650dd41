// @vitest-environment node
import { expect, it } from 'vitest';
import { EVERY_SITE, hostsAbove, siteName, choicesFor, withSite } from '../../lib/sites.ts';

const OFF = { hide: false, read: 'ask' } as const;

it('a site is its host without www', () => {
  expect(
    ['www.Quay.example', 'quay.example', 'www.example', 'm.quay.example'].map(siteName),
  ).toEqual(['quay.example', 'quay.example', 'www.example', 'm.quay.example']);
});

it('a host has the hosts above it, but not the top by itself', () => {
  expect(hostsAbove('a.news.quay.example')).toEqual([
    'a.news.quay.example',
    'news.quay.example',
    'quay.example',
  ]);
  expect(hostsAbove('localhost')).toEqual(['localhost']);
});

it('the nearest host above that was spoken of holds', () => {
  const sites = { 'quay.example': OFF, 'news.quay.example': EVERY_SITE };
  expect(choicesFor(sites, 'www.quay.example')).toEqual(OFF);
  expect(choicesFor(sites, 'a.news.quay.example')).toEqual(EVERY_SITE);
  expect(choicesFor(sites, 'toString')).toEqual(EVERY_SITE);
});

it('what is as it would be anyway is not kept', () => {
  const off = withSite({}, 'www.quay.example', { hide: false });
  expect(off).toEqual({ 'quay.example': OFF });
  expect(withSite(off, 'quay.example', { hide: true })).toEqual({});
  expect(withSite(off, 'news.quay.example', { hide: true })).toEqual({
    'quay.example': OFF,
    'news.quay.example': EVERY_SITE,
  });
});
