// @vitest-environment node
import { expect, it } from 'vitest';
import { countOwnVoice } from '../../../lib/judge/own-voice.ts';

it.each([
  ['We train keepers, and our boat is ready.', 2],
  ['Unsere Kurse beginnen, wenn wir genug sind.', 2],
  ['Nous louons notre bateau.', 2],
  ['Наши курсы начинаются весной.', 1],
  ['弊社の講座では、私たちが船を出します。', 2],
  ['저희 강좌는 봄에 시작합니다.', 1],
])('“%s” says “we” or “our”', (text, own) => {
  expect(countOwnVoice(text).own).toBe(own);
});

it.each([
  'The US said that the hour of the ferry would be kept.',
  'Ponuré ráno, WE-Verlag.',
  'Ella nos vio en el puerto.',
])('“%s” does not', (text) => {
  expect(countOwnVoice(text).own).toBe(0);
});

it('counts the words that were listened to', () => {
  expect(countOwnVoice('We keep the light.').words).toBe(4);
});
