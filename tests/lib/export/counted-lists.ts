import type { Block } from './markdown-model.ts';

/** An item of a list, and the number that the page gives it; null where it only counts on. */
export interface Item {
  readonly blocks: readonly Block[];
  readonly value: number | null;
}

/** The number that an item has of its own. */
export function valueOf(item: Node): number | null {
  const value = item.nodeType === 1 ? (item as Element).getAttribute('value') : null;
  return value === null ? null : Number(value);
}

/** The numbers that a browser draws before items. */
function numbersIn(list: Element, items: readonly Item[]): readonly number[] {
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let number = Number(list.getAttribute('start') ?? (step < 0 ? items.length : 1)) - step;
  return items.map(({ value }) => (number = value ?? number + step));
}

/** A numbered list as Markdown can hold it: one for each run of numbers; from 1 where there are numbers below nought. */
export function countedLists(list: Element, items: readonly Item[]): readonly Block[] {
  const numbers = numbersIn(list, items);
  const all = items.map(({ blocks }) => [...blocks]);
  if (numbers.some((one) => one < 0)) return [{ kind: 'list', start: 1, items: all }];
  const lists: { kind: 'list'; start: number; items: Block[][] }[] = [];
  for (const [at, blocks] of all.entries()) {
    const last = lists.at(-1);
    if (last && numbers[at] === last.start + last.items.length) last.items.push(blocks);
    else lists.push({ kind: 'list', start: numbers[at] ?? 1, items: [blocks] });
  }
  return lists;
}
