import { useEffect, useRef, useState } from 'preact/hooks';
import { loadSettings, updateSettings } from '../../lib/browser/settings-store.ts';
import { watchSettings } from '../../lib/browser/watch-settings.ts';
import type { Settings } from '../../lib/settings.ts';

/** What is changed, of the settings as they are then: another window may have changed others. */
export type MakeChange = (now: Settings) => Partial<Settings>;

export interface SettingsHere {
  readonly settings: Settings;
  /** Holds at once here, and on every open page as soon as it is stored. */
  readonly change: (make: MakeChange) => void;
}

/**
 * The settings as they are, wherever they are changed.
 * @param onStored called after each change: did the store take it? Then what was refused is taken back.
 * Without it a store that refuses costs nothing: what was chosen holds on this page
 */
export function useSettings(first: Settings, onStored?: (isStored: boolean) => void): SettingsHere {
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
    const done = (held: Settings | null, isStored: boolean) => {
      onTheWay.current -= 1;
      if (onTheWay.current === 0 && held !== null) setSettings(held);
      onStored?.(isStored);
    };
    const onRefused = async () => done(onStored ? await loadSettings() : null, false);
    updateSettings(make).then((stored) => done(stored, true), onRefused);
  };
  return { settings, change };
}
