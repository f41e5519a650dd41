import { describe, expect, it } from 'vitest';
import { looksLikeTime } from '../../../lib/related/time-label.ts';

describe('looksLikeTime', () => {
  it.each([
    'an hour ago',
    '35 min ago',
    'vor einer Stunde',
    'gestern',
    'igår',
    'há 2 horas',
    '3 gün önce',
    'il y a 2 heures',
    '2시간 전',
    'قبل ساعتين',
    'Mar 4',
    '2026-03-11',
    '14:05',
  ])('takes %s for a time', (label) => {
    expect(looksLikeTime(label)).toBe(true);
  });

  it.each([
    'Halden Post',
    'Mount Corvane',
    'A year ago nobody in the valley had seen a wolf, she said',
    'Chapter four',
  ])('takes %s for none', (label) => {
    expect(looksLikeTime(label)).toBe(false);
  });
});
