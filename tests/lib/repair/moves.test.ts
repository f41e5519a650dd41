import { describe, expect, it } from 'vitest';
import { elementAt, moved, startIn } from '../../../lib/repair/moves.ts';

/** happy-dom draws nothing: what has a width in its markup is drawn, the rest is not. */
function pageOf(body: string): Document {
  const page = new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');
  for (const element of page.querySelectorAll('*')) {
    const size = element.hasAttribute('data-unseen') ? 0 : 10;
    element.getBoundingClientRect = () => new DOMRect(0, 0, size, size);
  }
  return page;
}

const page = pageOf(
  '<section id="s"><p id="a"></p><script id="x"></script><p id="b" data-unseen></p><p id="c"><b id="d"></b><i id="e"></i></p></section>',
);
const at = (id: string) => {
  const found = page.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};

describe('a move', () => {
  it.each([
    ['d', 'wider', 'c'],
    ['c', 'narrower', 'd'],
    ['a', 'next', 'c'],
    ['c', 'previous', 'a'],
  ] as const)('from %s %s leads to %s: what is not drawn is passed over', (from, move, to) => {
    expect(moved(at(from), move, null).id).toBe(to);
  });

  it.each([
    ['s', 'wider'],
    ['d', 'narrower'],
    ['a', 'previous'],
    ['c', 'next'],
  ] as const)('from %s %s leads nowhere', (from, move) => {
    expect(moved(at(from), move, null).id).toBe(from);
  });

  it('narrower leads back to where somebody came from', () => {
    expect(moved(at('c'), 'narrower', at('e')).id).toBe('e');
    expect(moved(at('s'), 'narrower', at('e')).id).toBe('a');
  });
});

describe('what is pointed at', () => {
  const under = (...ids: readonly string[]) => {
    page.elementsFromPoint = () => [...ids.map(at), page.body, page.documentElement];
    return elementAt(page, { x: 1, y: 1 }, (element) => element.id === 'a');
  };

  it('is the innermost that is not ours', () => {
    expect(under('a', 'd', 'c')?.id).toBe('d');
  });

  it('is never the page’s own frame', () => {
    expect(under('a')).toBeNull();
  });
});

describe('where a keyboard begins', () => {
  const { documentElement: root } = page;
  const startWith = (found: (share: number) => string | null) => {
    Object.defineProperty(root, 'clientHeight', { value: 800, configurable: true });
    page.elementsFromPoint = (_, y) => {
      const id = found(y / 800);
      return [...(id === null ? [] : [at(id)]), page.body, root];
    };
    return startIn(page, (element) => element.id === 's');
  };

  it('is the middle of the window', () => {
    expect(startWith(() => 'd')?.id).toBe('d');
  });

  it('is near it where nothing stands there', () => {
    expect(startWith((share) => (share < 0.3 ? 'a' : null))?.id).toBe('a');
  });

  it('is what is drawn first on a page that stands elsewhere, and nothing that is ours', () => {
    expect(startWith(() => null)).toBeNull();
    expect(startIn(page, () => false)?.id).toBe('s');
  });
});
