import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OptionsActions, OptionsProps } from '../../components/options/options-view.ts';
import type { BrowserShortcut } from '../../components/reader-view.ts';
import { showLook } from '../../components/show-look.ts';
import { judgeSelectors } from '../../lib/browser/judge-in-page.ts';
import { forgetTrouble, settingsTrouble } from '../../lib/browser/settings-store.ts';
import { deviceVoices } from '../../lib/browser/speech.ts';
import { browserShortcuts, shortcutSettings } from '../../lib/browser/shortcuts.ts';
import { CLUTTER_RULES } from '../../lib/clutter/rules/index.ts';
import type { Voice } from '../../lib/reading/listening.ts';
import type { Trouble } from '../../lib/settings-repair.ts';
import type { Settings } from '../../lib/settings.ts';
import { withoutSite, withSite } from '../../lib/sites.ts';
import { useKept } from '../popup/use-kept.ts';
import { useFile } from './use-file.ts';
import { useRules } from './use-rules.ts';
import { useSettings } from './use-settings.ts';
import { useSyncing } from './use-syncing.ts';

const WHYS = CLUTTER_RULES.map(({ id, kind, why }) => ({ rule: id, kind, reason: why }));

/** Nobody waits for what these tell. */
function forget(): void {
  return;
}

function useTold() {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly BrowserShortcut[]>([]);
  const [voices, setVoices] = useState<readonly Voice[] | null>(null);
  useEffect(() => {
    settingsTrouble().then(setTrouble, forget);
    browserShortcuts().then(setShortcuts, forget);
    deviceVoices().then(setVoices, forget);
  }, []);
  const understood = () => {
    setTrouble(null);
    forgetTrouble().catch(forget);
  };
  return { trouble, shortcuts, voices, understood };
}

/** Everything that the options page shows, and does when asked. */
export function useOptions(first: Settings): OptionsProps {
  const judge = useMemo(judgeSelectors, []);
  const { isKept, setKept, keep } = useKept();
  const { settings, change } = useSettings(first, setKept);
  useEffect(() => showLook(document.documentElement, settings.look), [settings.look]);
  const { rules, ownList, faults, changeRule, changeOwnList } = useRules(judge, keep);
  const { trouble, shortcuts, voices, understood } = useTold();
  const { loading, save, load, apply } = useFile(judge);
  const { syncing, setSyncing, forgetSynced } = useSyncing();
  const changeSite: OptionsActions['changeSite'] = (host, some) =>
    change(({ sites }) => ({
      sites: some === null ? withoutSite(sites, host) : withSite(sites, host, some),
    }));
  return {
    settings,
    whys: WHYS,
    rules,
    ownList,
    faults,
    shortcuts,
    voices,
    trouble,
    isKept,
    loading,
    syncing,
    actions: {
      change,
      changeSite,
      changeRule,
      changeOwnList,
      changeShortcuts: shortcutSettings(),
      save,
      load,
      apply,
      understood,
      setSyncing,
      forgetSynced,
    },
  };
}
