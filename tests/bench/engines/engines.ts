import { broadsheetEngine } from './broadsheet.ts';
import { defuddleEngine } from './defuddle.ts';
import type { Engine, EngineName } from './engine.ts';
import { floorEngine } from './floor.ts';
import { readabilityEngine } from './readability.ts';

const ENGINES: Readonly<Record<EngineName, () => Engine>> = {
  broadsheet: broadsheetEngine,
  readability: readabilityEngine,
  defuddle: defuddleEngine,
  floor: floorEngine,
};

/** The engines of those names, ready to run. */
export function enginesNamed(names: readonly EngineName[]): readonly Engine[] {
  return names.map((name) => ENGINES[name]());
}
