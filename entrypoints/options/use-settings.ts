import { useEffect, useRef, useState } from 'preact/hooks';
import { updateSettings, watchSettings } from '../../lib/browser/settings-store.ts';
import type { Settings } from '../../lib/settings.ts';

/** What is changed, of the settings as they are then: another window may have changed others. */
export type MakeChange = (now: Settings) => Partial<Settings>;

export interface SettingsHere {
  readonly settings: Settings;
  /** Holds at once here, and on every open page as soon as it is stored. */
  readonly change: (make: MakeChange) => void;
}

/** The settings as they are, wherever they are changed. */
export function useSettings(first: Settings): SettingsHere {
  const [settings, setSettings] = useState(first);
  // While changes from here are on their way, what is told of the store is older than what is shown.
  const onTheWay = useRef(0);
  useEffect(
    () =>
      watchSettings((told) => {
        if (onTheWay.current === 0) setSettings(told);
      }),
    [],
  );
  const change = (make: MakeChange) => {
    setSettings((now) => ({ ...now, ...make(now) }));
    onTheWay.current += 1;
    const done = (stored: Settings | null) => {
      onTheWay.current -= 1;
      if (onTheWay.current === 0 && stored !== null) setSettings(stored);
    };
    // A store that refuses costs nothing here: what was chosen holds on this page.
    updateSettings(make).then(done, () => done(null));
  };
  return { settings, change };
}
