import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { OptionsActions } from '../../components/options/options-view.ts';
import { REFUSAL_WORDS } from '../../components/options/refusal-words.ts';
import { changeSiteRules, loadSiteRules, watchSiteRules } from '../../lib/browser/own-store.ts';
import { loadOwnList, saveOwnList, watchOwnList } from '../../lib/browser/portable-store.ts';
import { t } from '../../lib/browser/translate.ts';
import { readOwnList, type Judge, type LineFault } from '../../lib/repair/own-list.ts';
import { sameRule, type SiteRules } from '../../lib/repair/site-rule.ts';

/** A store that cannot be read has nothing to show. */
function forget(): void {
  return;
}

/** Waits for what is being stored, and says so where the store refuses. */
type Keep = (storing: Promise<unknown>) => Promise<void>;

/** What was written from here and is yet to be told of as a change of the store, the oldest first. */
function echoes() {
  let awaited: string[] = [];
  let hasWritten = false;
  return {
    hasWritten: () => hasWritten,
    expect: (text: string) => {
      hasWritten = true;
      awaited = [...awaited, text];
    },
    /** Is this the news of something written from here? */
    isOwn: (text: string) => {
      const at = awaited.indexOf(text);
      awaited = awaited.slice(at + 1);
      return at >= 0;
    },
  };
}

/** One's own list as it stands in the field, read once for each change of it. */
function useOwnList(judge: Judge, keep: Keep) {
  const [list, setList] = useState({ text: '', faults: [] as readonly LineFault[] });
  const own = useMemo(echoes, []);
  const show = useCallback(
    (text: string) => {
      const read = readOwnList(text, judge);
      setList({ text, faults: read.faults });
      return read;
    },
    [judge],
  );
  useEffect(() => {
    // Somebody may have begun to type before the store has answered.
    loadOwnList().then((text) => own.hasWritten() || show(text), forget);
    // What was typed since must not go back to what was typed before.
    return watchOwnList((text) => own.isOwn(text) || show(text));
  }, [own, show]);
  const changeOwnList = (text: string) => {
    own.expect(text);
    void keep(saveOwnList(text, show(text)));
  };
  return { ownList: list.text, faults: list.faults, changeOwnList };
}

/** The rules for sites as they are stored, wherever they were made. */
function useSiteRules(judge: Judge, keep: Keep) {
  const [rules, setRules] = useState<SiteRules>({});
  useEffect(() => {
    const load = () => void loadSiteRules().then(setRules, forget);
    load();
    return watchSiteRules(load);
  }, []);
  const changeRule: OptionsActions['changeRule'] = (site, rule, next) => {
    const why = next === null ? null : judge(next.selector);
    if (why !== null) return t(REFUSAL_WORDS[why]);
    const swap = (all: SiteRules[string]) =>
      all.flatMap((one) => (sameRule(one, rule) ? (next ?? []) : one));
    void keep(changeSiteRules(site, swap));
    return null;
  };
  return { rules, changeRule };
}

/** The rules for sites and one's own list, and ways to change them. */
export function useRules(judge: Judge, keep: Keep) {
  return { ...useSiteRules(judge, keep), ...useOwnList(judge, keep) };
}
