import type { Card } from './card.ts';

/** The cards whose element is the one most of them are. */
export function sameShape(cards: readonly Card[]): Card[] {
  const count = new Map<string, number>();
  for (const card of cards) count.set(card.box.tag, (count.get(card.box.tag) ?? 0) + 1);
  const [tag] = Array.from(count).sort((a, b) => b[1] - a[1])[0] ?? [''];
  return cards.filter((card) => card.box.tag === tag);
}

/** Among teasers a box with paragraphs is the story itself, or a part of it, but where it is called the same as they are. */
export function sameLength(cards: readonly Card[]): readonly Card[] {
  const short = cards.filter((card) => !card.hasProse);
  if (short.length < cards.length / 2) return cards;
  const names = new Set(short.map(({ box }) => box.hint));
  names.delete('');
  return cards.filter((card) => !card.hasProse || names.has(card.box.hint));
}
