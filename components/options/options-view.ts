import type { ClutterKind } from '../../lib/article.ts';
import type { Syncing } from '../../lib/browser/sync-store.ts';
import type { LineFault } from '../../lib/repair/own-list.ts';
import type { Voice } from '../../lib/reading/listening.ts';
import type { ImportFault, Portable } from '../../lib/repair/portable.ts';
import type { SiteRule } from '../../lib/repair/site-rule-schema.ts';
import type { SiteRules } from '../../lib/repair/site-rule.ts';
import type { Trouble } from '../../lib/settings-repair.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Site } from '../../lib/sites.ts';
import type { BrowserShortcut } from '../reader-view.ts';

/** A rule of ours, as far as a reader is told of it. */
export interface RuleWhy {
  readonly rule: string;
  readonly kind: ClutterKind;
  readonly reason: string;
}

/** What became of a file: read and not taken yet, taken, or refused. */
export type Loading =
  | { readonly kind: 'none' | 'done' | 'failed' }
  | { readonly kind: 'preview'; readonly found: Portable }
  | { readonly kind: 'refused'; readonly fault: ImportFault };

export interface OptionsActions {
  /** @param make what is changed, of the settings as they are then */
  readonly change: (make: (now: Settings) => Partial<Settings>) => void;
  /** null takes a site off the list. */
  readonly changeSite: (host: string, change: Partial<Site> | null) => void;
  /** Puts another rule in the place of one; null takes it away. @returns why not; null where it is done */
  readonly changeRule: (site: string, rule: SiteRule, next: SiteRule | null) => string | null;
  readonly changeOwnList: (text: string) => void;
  /** null where the browser has no page for that. */
  readonly changeShortcuts: (() => void) | null;
  readonly save: () => void;
  readonly load: (file: File) => void;
  readonly apply: () => void;
  readonly understood: () => void;
  readonly setSyncing: (on: boolean) => void;
  /** Takes away what the browser's account holds. */
  readonly forgetSynced: () => void;
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly whys: readonly RuleWhy[];
  readonly rules: SiteRules;
  readonly ownList: string;
  readonly faults: readonly LineFault[];
  readonly shortcuts: readonly BrowserShortcut[];
  /** The voices of this device; null until they are known. */
  readonly voices: readonly Voice[] | null;
  readonly trouble: Trouble | null;
  /** Was the last change stored? */
  readonly isKept: boolean;
  readonly loading: Loading;
  /** null until it is known. */
  readonly syncing: Syncing | null;
  readonly actions: OptionsActions;
}
