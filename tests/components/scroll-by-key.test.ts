import { afterEach, expect, it, vi } from 'vitest';
import { scrollByKey } from '../../components/scroll-by-key.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A story with one table of a given width in a box of 100, and what the browser's observer tells of it. */
function tableOf(width: number) {
  const story = document.createElement('div');
  const table = story.appendChild(document.createElement('table'));
  Object.defineProperty(table, 'clientWidth', { value: 100 });
  Object.defineProperty(table, 'scrollWidth', { value: width, configurable: true });
  const told: (() => void)[] = [];
  const disconnect = vi.fn();
  class Observer {
    disconnect = disconnect;
    observe: (target: Element) => void;
    constructor(callback: (seen: { target: Element }[]) => void) {
      this.observe = (target) => told.push(() => callback([{ target }]));
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
  const end = scrollByKey(story);
  return { table, end, disconnect, tell: () => told.forEach((tellOne) => tellOne()) };
}

it('lets keys reach what is wider than its place, and nothing else', () => {
  const wide = tableOf(101);
  wide.tell();
  expect(wide.table.getAttribute('tabindex')).toBe('0');
  const fitting = tableOf(100);
  fitting.tell();
  expect(fitting.table.hasAttribute('tabindex')).toBe(false);
});

it('follows the window, and ends when it is told to', () => {
  const { table, tell, end, disconnect } = tableOf(101);
  tell();
  Object.defineProperty(table, 'scrollWidth', { value: 90 });
  tell();
  expect(table.hasAttribute('tabindex')).toBe(false);
  end();
  expect(disconnect).toHaveBeenCalledOnce();
});

it('watches nothing where nothing is wide', () => {
  vi.stubGlobal('ResizeObserver', vi.fn());
  scrollByKey(document.createElement('div'))();
  expect(ResizeObserver).not.toHaveBeenCalled();
});
