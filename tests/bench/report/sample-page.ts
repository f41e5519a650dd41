import type { Entry } from '../corpus.ts';
import { NOTHING, type EngineReading } from '../engines/engine.ts';
import type { ScoredPage } from './rows.ts';
import { scorePages } from './rows.ts';

/** An entry for tests of the reports: an article of eight words, whatever else is given. */
export function sampleEntry(given: Partial<Entry> & { readonly id: string }): Entry {
  return {
    set: 'own',
    url: `https://${given.id}.example/story`,
    html: '',
    body: 'one two three four five six seven eight',
    folder: '',
    around: null,
    ...given,
  };
}

/** One page as it stands after a run of Broadsheet that gave this reading. */
export function samplePage(entry: Entry, reading: Partial<EngineReading>): ScoredPage {
  const engines = { broadsheet: { ...NOTHING, ...reading } };
  const [page] = scorePages([entry], [{ id: entry.id, engines, hiding: {} }]);
  if (!page) throw new Error('A page that was run has no score.');
  return page;
}
