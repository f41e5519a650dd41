// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Labels } from '../corpus.ts';
import { scoreHiding, targetsOf } from './hiding.ts';

const label = (path: string) => ({ path, hrefs: [] });
const LABELS: Labels = {
  related: [],
  more: [label('#more')],
  promo: [label('#letter'), label('#app')],
  ad: [label('#ad')],
  share: [label('#share')],
  consent: [],
  paywall: [label('#wall')],
  body_extra: [label('figure')],
  title: label('h1'),
  byline: null,
  date: null,
};

/** In the order of `targetsOf`: letter, app, ad, wall, figure, h1. */
const sight = (byPath: readonly boolean[], paragraph = true) => ({
  byPath,
  byParagraph: [{ path: 'body>p', visible: paragraph }],
});

describe('targetsOf', () => {
  it('looks at what is to go and what has to stay, and at nothing that counts neither way', () => {
    expect(targetsOf('One.\n\nTwo.', LABELS)).toEqual({
      paths: ['#letter', '#app', '#ad', '#wall', 'figure', 'h1'],
      paragraphs: ['One.', 'Two.'],
    });
    expect(targetsOf('', null)).toEqual({ paths: [], paragraphs: [] });
  });
});

describe('scoreHiding', () => {
  it('counts only what was visible before', () => {
    const before = sight([true, true, false, true, true, true]);
    const after = sight([false, true, false, true, true, true]);
    expect(scoreHiding(LABELS, before, after)).toEqual({
      hidden: {
        promo: { seen: 2, hidden: 1, missed: ['#app'] },
        ad: { seen: 0, hidden: 0, missed: [] },
        consent: { seen: 0, hidden: 0, missed: [] },
        paywall: { seen: 1, hidden: 0, missed: ['#wall'] },
      },
      broken: [],
    });
  });

  it('names what had to stay and did not', () => {
    const before = sight([true, true, true, true, true, true]);
    const after = sight([true, true, true, true, false, true], false);
    expect(scoreHiding(LABELS, before, after).broken).toEqual(['figure', 'body>p']);
    expect(scoreHiding(LABELS, after, after).broken).toEqual([]);
  });

  it('says nothing about labels on a page without any', () => {
    const page = { byPath: [], byParagraph: [] };
    expect(scoreHiding(null, page, page)).toEqual({ hidden: {}, broken: [] });
  });
});
