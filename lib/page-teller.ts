import { judgePage } from './judge/judge-page.ts';
import { partitionSeen } from './partition-document.ts';
import type { Teller } from './read-with.ts';

/** Judges a page and tells it apart from nothing but the page. */
export const PAGE_TELLER: Teller = { judge: judgePage, tell: partitionSeen };
