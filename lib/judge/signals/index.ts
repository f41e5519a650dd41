import { address } from './address.ts';
import { declaredKind } from './declared-kind.ts';
import { headData } from './head-data.ts';
import { headline } from './headline.ts';
import { listsAndControls } from './lists-and-controls.ts';
import { runningText } from './running-text.ts';
import type { Signal } from './signal.ts';

/** Everything that is asked of a page, in a fixed order. */
export const SIGNALS: readonly Signal[] = [
  ...declaredKind,
  ...headData,
  ...headline,
  ...runningText,
  ...listsAndControls,
  ...address,
];
