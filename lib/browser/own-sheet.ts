import { markSheet } from '../clutter/mark-sheet.ts';
import { earlySheet } from './early-sheet.ts';
import { askBackground, isExtensionThere } from './messenger.ts';

/**
 * The sheet that makes marks work: the page's own until the browser has put in ours. That one stays for
 * as long as the page does: without marks it hides nothing, and to take it out and put it in again would
 * have the browser work out all styles of a large page anew, each time.
 */
export function ownSheet(attribute: string) {
  const early = earlySheet();
  let asked: Promise<void> | null = null;
  const ask = async () => {
    early.set(markSheet(attribute));
    const isDone = (await askBackground({ type: 'hideMarked', attribute })) === true;
    // What is told to be hidden is hidden: the page's own goes on standing in where ours was refused.
    if (isDone || !isExtensionThere()) early.set('');
    if (!isDone) asked = null;
  };
  return {
    /** Resolves once the sheet is there, or the browser has refused it; it is asked again the next time then. */
    putIn: (): Promise<void> => (asked ??= ask()),
  };
}
