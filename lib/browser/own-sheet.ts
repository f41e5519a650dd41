import { markSheet } from '../clutter/mark-sheet.ts';
import { earlySheet } from './early-sheet.ts';
import { tellBackground } from './messenger.ts';

/** The sheet that makes marks work: the page's own until the browser has put in ours. */
export function ownSheet(attribute: string) {
  const early = earlySheet();
  let isOn = false;
  return {
    turn: async (on: boolean) => {
      if (on === isOn) return;
      isOn = on;
      early.set(on ? markSheet(attribute) : '');
      await tellBackground({ type: 'hideMarked', attribute, on });
      early.set('');
    },
  };
}
