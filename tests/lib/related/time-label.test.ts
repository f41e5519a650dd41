// @vitest-environment node
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
    'June 18, 2025',
    '18.6.',
    '18/06/2025',
    '9.30 Uhr',
    '3 de março de 2024 às 10h30',
    '29. april 2024 kl. 10.12',
    '2025年6月18日',
    'Aug 2024',
  ])('takes %s for a time', (label) => {
    expect(looksLikeTime(label)).toBe(true);
  });

  it.each([
    'Halden Post',
    'Mount Corvane',
    'A year ago nobody in the valley had seen a wolf, she said',
    'Chapter four',
    'Palm Bay d. Rockledge 70-44',
    '1/2 tsp ground cloves',
    '8-9 ripe pears, cored',
    'Bought for $69.99',
    'Dimensions: 4.53 x 6.69 x 7.87 inches',
    '8 out of 10 people',
    '5 people may attend',
    '2 sets of 12',
  ])('takes %s for none', (label) => {
    expect(looksLikeTime(label)).toBe(false);
  });
});
