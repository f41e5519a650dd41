import type { PageLook } from '../page-look.ts';

/** One thing that speaks for or against an article; how much it weighs is in weights.ts. */
export interface Signal {
  readonly id: string;
  /** What it says of a page, in a reader's words. */
  readonly says: string;
  /** How much of it a page shows: 0 not at all, 1 fully. */
  readonly test: (page: PageLook) => number;
}

/** A number between 0 and 1 for yes and no. */
export const yes = (holds: boolean): number => (holds ? 1 : 0);

/** Where an amount lies between two others: 0 at or below `from`, 1 at or above `to`, in between by its logarithm. */
export function between(amount: number, from: number, to: number): number {
  return within01(Math.log(Math.max(amount, Number.MIN_VALUE) / from) / Math.log(to / from));
}

/** A number cut to 0 … 1. */
export const within01 = (amount: number): number => Math.min(1, Math.max(0, amount));
