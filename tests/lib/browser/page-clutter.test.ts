import { describe, expect, it, vi } from 'vitest';
import { pageClutter, type PageClutter } from '../../../lib/browser/page-clutter.ts';
import { KIND_DEFAULTS, type Settings } from '../../../lib/settings.ts';
import { NO_PLACES } from '../../../lib/clutter/story-places.ts';
import { tellPage } from '../../../lib/tidy-page.ts';
import { tidyPart } from '../../../lib/tidy-part.ts';
import { background, eachOnAListedPage, listed, saidOf, settled, start } from './listed-page.ts';

eachOnAListedPage();

describe('the clutter of a page', () => {
  const fetch = vi.fn(() => Promise.resolve());
  const tellHere = (kinds: Settings['kinds']) => tellPage(document, location.href, { kinds });
  const clutterOf = (onMore: () => void, mayLookAtParts = true, tell = tellHere) =>
    pageClutter({
      tell,
      takesGeneric: () => true,
      mayLookAtParts: () => mayLookAtParts,
      fetch,
      tidyPart,
      named: () => [],
      ownOnLarge: () => ({
        hits: [],
        dropped: [],
        spared: new Set(document.querySelectorAll('#kept')),
      }),
      onMore,
    });
  const named = (hits: readonly { readonly element: Element }[]) =>
    hits.map(({ element }) => element.className);

  it('is found with what the lists have, and again with what comes later', async () => {
    await listed('b.x1');
    await start();
    const onMore = vi.fn(() => {
      expect(clutter.knows(KIND_DEFAULTS)).toBe(true);
      expect(named(clutter.lookAgain(KIND_DEFAULTS).hits)).toEqual(['x1', 'promo']);
    });
    const clutter = clutterOf(onMore);
    await clutter.ready();
    expect(fetch).toHaveBeenCalledOnce();
    background.answer = ['b.promo'];
    expect(named(clutter.look(KIND_DEFAULTS).hits)).toEqual(['x1']);
    await settled();
    expect(onMore).toHaveBeenCalledTimes(1);
    // Then the map of the page is let go.
    expect(clutter.knows(KIND_DEFAULTS)).toBe(false);
    expect(named(clutter.look(KIND_DEFAULTS).hits)).toEqual(['x1', 'promo']);
    clutter.setShown(Array.from(document.querySelectorAll('.x1')), true);
    expect(document.querySelector('.x1')?.attributes).toHaveLength(2);
    expect(clutter.isLarge()).toBe(false);
  });

  describe('of a page that was told apart for it beforehand', () => {
    const EVERY = { ...KIND_DEFAULTS };
    const tell = vi.fn(tellPage);

    /** How often the page is told apart for a look, with something done between the telling and the look. */
    async function tellings(between: (clutter: PageClutter) => unknown): Promise<number> {
      await listed('b.x1');
      await start();
      const clutter = clutterOf(
        () => undefined,
        true,
        (kinds) => tell(document, location.href, { kinds }),
      );
      await clutter.ready();
      tell.mockClear();
      clutter.prepare(KIND_DEFAULTS);
      await between(clutter);
      expect(named(clutter.look(KIND_DEFAULTS).hits)).toEqual(['x1']);
      // The map is let go once the filters have come and the look as well.
      await settled();
      expect(clutter.knows(KIND_DEFAULTS)).toBe(false);
      return tell.mock.calls.length;
    }

    it.each<[string, (clutter: PageClutter) => unknown, number]>([
      ['the telling is used', () => undefined, 1],
      ['also when all filters have come meanwhile', settled, 1],
      ['it is told anew where the page has grown', () => document.body.append('More'), 2],
      ['also where that was said already', () => (document.body.append('More'), settled()), 2],
      [
        'where a word has changed',
        () => document.querySelector('p')?.firstChild?.replaceWith('New'),
        2,
      ],
      ['for other kinds', (clutter) => clutter.prepare(EVERY), 3],
      ['and where it was to be forgotten', (clutter) => clutter.forgetPage(), 2],
    ])('%s', async (_what, between, times) => {
      expect(await tellings(between)).toBe(times);
    });
  });

  it('is looked for with what has come meanwhile, and nobody is told of that before', async () => {
    await listed('b.x1');
    await start();
    const onMore = vi.fn();
    const clutter = clutterOf(onMore);
    await clutter.ready();
    background.answer = ['b.promo'];
    clutter.prepare(KIND_DEFAULTS);
    await settled();
    expect(onMore).not.toHaveBeenCalled();
    expect(named(clutter.look(KIND_DEFAULTS).hits)).toEqual(['x1', 'promo']);
  });

  it('is told of again after a look that failed', async () => {
    await listed('b.x1');
    await start();
    const onMore = vi.fn();
    const clutter = clutterOf(onMore, true, () => ({
      places: NO_PLACES,
      tidy: () => {
        throw new TypeError('a page that makes it fail');
      },
    }));
    await clutter.ready();
    background.answer = ['b.promo'];
    expect(() => clutter.look(KIND_DEFAULTS)).toThrow(TypeError);
    await settled();
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('is no filter that would take the story: it is taken out of the sheet too', async () => {
    await listed('barticle', 'b.x1');
    await start();
    const clutter = clutterOf(() => undefined);
    await clutter.ready();
    const { dropped } = clutter.look(KIND_DEFAULTS);
    expect(dropped).toMatchObject([{ because: 'holdsStory' }]);
    await settled();
    expect(saidOf('changeListSheet').at(-1)).toMatchObject({ to: { dropped: [0] } });
  });

  it('is looked for in a part, unless a part cannot be judged alone', async () => {
    await listed('b.x1');
    await start();
    const clutter = clutterOf(() => undefined);
    await clutter.ready();
    const part = document.createElement('div');
    part.innerHTML = '<div class="x1">Mugs</div>';
    document.body.append(part);
    expect(named(clutter.lookAt(KIND_DEFAULTS, part).hits)).toEqual(['x1']);
    part.firstElementChild?.setAttribute('id', 'kept');
    clutter.lookForOwn(KIND_DEFAULTS);
    expect(named(clutter.lookAt(KIND_DEFAULTS, part).hits)).toEqual([]);
    clutter.refresh();
    const blind = clutterOf(() => undefined, false);
    expect(blind.lookAt(KIND_DEFAULTS, part)).toEqual({
      hits: [],
      mayBeStory: true,
      hasWall: false,
    });
  });
});
