import { describe, expect, it } from 'vitest';
import { NO_RULES, ownFilter, type OwnRules } from '../../lib/repair/own-rules.ts';
import { parseSettings } from '../../lib/settings.ts';
import { NO_PLACES } from '../../lib/clutter/story-places.ts';
import { tellByRules } from '../../lib/tell-by-rules.ts';

const { kinds } = parseSettings({});
const PAGE = `<!doctype html><title>Ostermere Post</title><h1>Ostermere Post</h1>
<nav><a href="/a">News</a></nav>
<ul><li class="promo one">Get our app</li><li class="promo two">Give to the lifeboats</li></ul>
<div class="tower">Rent a boat</div>`;

const listed = {
  selector: '.promo',
  isExtended: false,
  kind: 'self-promo',
  why: 'A list names it.',
  list: 'e',
} as const;

const told = (own: Partial<OwnRules>, some = kinds) => {
  const page = new DOMParser().parseFromString(PAGE, 'text/html');
  const tell = tellByRules(page, 'https://post.example/', {
    kinds: some,
    own: { ...NO_RULES, ...own },
  });
  const { hits, ...rest } = tell.tidy([listed]);
  const names = hits.map(({ element }) => element.className);
  return { names, places: tell.places, ...rest };
};
const named = (selector: string) => ({ selector, isExtended: false });

describe('a page that is no article', () => {
  it('has hidden what the reader hid, and nothing that only a list names', () => {
    const hide = [ownFilter('.tower', 'You hid this.')];
    expect(told({ hide })).toEqual({
      names: ['tower'],
      dropped: [],
      hasWall: false,
      places: NO_PLACES,
    });
  });

  it('keeps what the reader hid when that is switched off', () => {
    const hide = [ownFilter('.tower', 'You hid this.')];
    expect(told({ hide }, { ...kinds, own: false }).names).toEqual([]);
  });

  it('loses a filter that would hide what is to stay, and has the rest of it hidden one by one', () => {
    const { names, dropped } = told({ keep: [named('.two')] });
    expect(names).toEqual(['promo one']);
    expect(dropped).toHaveLength(1);
  });

  it('keeps a filter that names nothing of what is to stay', () => {
    const { names, dropped } = told({ keep: [named('.tower')] });
    expect(names).toEqual([]);
    expect(dropped).toEqual([]);
  });
});
