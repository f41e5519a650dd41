import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { OptionsActions, OptionsProps } from '../../components/options/options-view.ts';
import { REFUSAL_WORDS } from '../../components/options/refusal-words.ts';
import type { BrowserShortcut } from '../../components/reader-view.ts';
import { showLook } from '../../components/show-look.ts';
import { judgeSelectors } from '../../lib/browser/judge-in-page.ts';
import { changeSiteRules, loadSiteRules } from '../../lib/browser/own-store.ts';
import { loadOwnList, saveOwnList } from '../../lib/browser/portable-store.ts';
import {
  forgetTrouble,
  settingsTrouble,
  updateSettings,
  watchSettings,
} from '../../lib/browser/settings-store.ts';
import { browserShortcuts, shortcutSettings } from '../../lib/browser/shortcuts.ts';
import { t } from '../../lib/browser/translate.ts';
import { CLUTTER_RULES } from '../../lib/clutter/rules/index.ts';
import { kindOf, renamed } from '../../lib/clutter/lists/selector-kind.ts';
import { readOwnList, type Judge } from '../../lib/repair/own-list.ts';
import { sameRule, type SiteRules } from '../../lib/repair/site-rule.ts';
import type { Trouble } from '../../lib/settings-repair.ts';
import type { Settings } from '../../lib/settings.ts';
import { withoutSite, withSite } from '../../lib/sites.ts';
import { useFile } from './use-file.ts';

const WHYS = CLUTTER_RULES.map(({ id, kind, why }) => ({ rule: id, kind, reason: why }));

/** A store that refuses leaves all as it was, and the page shows what is so. */
function forget(): void {
  return;
}

function useSettings(first: Settings): [Settings, OptionsActions['change']] {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => showLook(document.documentElement, settings.look), [settings.look]);
  const change = (some: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...some }));
    updateSettings(some).catch(forget);
  };
  return [settings, change];
}

/** The rules for sites and one's own list, as they are stored. */
function useRules(judge: Judge) {
  const [rules, setRules] = useState<SiteRules>({});
  const [ownList, setOwnList] = useState('');
  const reload = useCallback(() => {
    loadSiteRules().then(setRules, forget);
    loadOwnList().then(setOwnList, forget);
  }, []);
  useEffect(() => {
    loadSiteRules().then(setRules, forget);
    // Somebody may have begun to type before the store has answered.
    loadOwnList().then((text) => setOwnList((now) => now || text), forget);
  }, []);
  const faults = useMemo(() => readOwnList(ownList, judge).faults, [ownList, judge]);
  const changeRule: OptionsActions['changeRule'] = (site, rule, next) => {
    const isPlain = next !== null && kindOf(renamed(next.selector)) !== 'extended';
    const why = isPlain ? judge(next.selector) : null;
    if (why !== null) return t(REFUSAL_WORDS[why]);
    const swap = (all: SiteRules[string]) =>
      all.flatMap((one) => (sameRule(one, rule) ? (next ?? []) : one));
    changeSiteRules(site, swap).then(reload, forget);
    return null;
  };
  const changeOwnList = (text: string) => {
    setOwnList(text);
    saveOwnList(text, judge).catch(forget);
  };
  return { rules, ownList, faults, reload, changeRule, changeOwnList };
}

function useTold() {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly BrowserShortcut[]>([]);
  useEffect(() => {
    settingsTrouble().then(setTrouble, forget);
    browserShortcuts().then(setShortcuts, forget);
  }, []);
  const understood = () => {
    setTrouble(null);
    forgetTrouble().catch(forget);
  };
  return { trouble, shortcuts, understood };
}

/** Everything that the options page shows, and does when asked. */
export function useOptions(first: Settings): OptionsProps {
  const judge = useMemo(judgeSelectors, []);
  const [settings, change] = useSettings(first);
  const { rules, ownList, faults, reload, changeRule, changeOwnList } = useRules(judge);
  const { trouble, shortcuts, understood } = useTold();
  const { loading, save, load, apply } = useFile(judge, reload);
  const changeSite: OptionsActions['changeSite'] = (host, some) =>
    change({
      sites:
        some === null ? withoutSite(settings.sites, host) : withSite(settings.sites, host, some),
    });
  return {
    settings,
    whys: WHYS,
    rules,
    ownList,
    faults,
    shortcuts,
    trouble,
    loading,
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
    },
  };
}
