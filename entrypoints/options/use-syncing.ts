import { useEffect, useState } from 'preact/hooks';
import {
  forgetSynced,
  setSyncing,
  syncing,
  watchSyncing,
  type Syncing,
} from '../../lib/browser/sync-store.ts';

/** A browser that does not answer offers nothing. */
const NOT_OFFERED = null;

/** Whether other devices are kept the same, and what came of it last. */
export function useSyncing() {
  const [now, setNow] = useState<Syncing | null>(null);
  useEffect(() => {
    const look = () => void syncing().then(setNow, () => setNow(NOT_OFFERED));
    look();
    return watchSyncing(look);
  }, []);
  const again = () => void syncing().then(setNow, () => setNow(NOT_OFFERED));
  return {
    syncing: now,
    setSyncing: (on: boolean) => {
      setNow((was) => was && { ...was, state: { ...was.state, on } });
      setSyncing(on).catch(again);
    },
    forgetSynced: () => void forgetSynced().then(again, again),
  };
}
