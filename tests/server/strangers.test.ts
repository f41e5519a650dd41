// @vitest-environment node
import { expect, it } from 'vitest';
import { strangers } from './strangers.ts';

const PAGE = '<img src="https://pictures.example/boat.png">';
const OPENED = ['http://post.example/story'];

it('pages, what they name and the browser itself are no strangers', () => {
  const asked = [
    'http://post.example/story',
    'http://post.example/favicon.ico',
    'https://pictures.example:443',
    'http://update.googleapis.com/service',
    'http://0.0.0.0/boat.png',
    'https://[::1]:443',
    'https://firefox.settings.services.mozilla.com:443',
  ];
  expect(strangers(asked, OPENED, [PAGE])).toEqual([]);
});

it('a host that no parser takes is known by the page that names it', () => {
  const asked = ['https://xn--:443'];
  expect(strangers(asked, OPENED, ['<img src="https://xn--/boat.png">'])).toEqual([]);
  expect(strangers(asked, OPENED, [PAGE])).toEqual(asked);
});

it('everything else is', () => {
  const asked = [
    'http://collect.example/visit?page=story',
    'https://lists.example:443',
    'http://notmozilla.org/x',
    'http://127.0.0.1.example/x',
    'http://10.0.0.1/x',
  ];
  expect(strangers(asked, OPENED, [PAGE])).toEqual(asked);
});
