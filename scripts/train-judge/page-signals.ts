import { lookAt } from '../../lib/judge/page-look.ts';
import { SIGNALS } from '../../lib/judge/signals/index.ts';

/** How much of each signal a page shows, in the order of SIGNALS; of a page without a body, none. */
export function pageSignals(document: Document, url: string): number[] {
  const page = lookAt(document, url);
  return SIGNALS.map(({ test }) => (page === null ? 0 : test(page)));
}
