import type { ClutterBlock, Evidence } from '../lib/article.ts';
import type { MessageKey } from '../lib/browser/translate.ts';
import type { Words } from './words.ts';

/** The text of _locales for an id of lib: message names know no hyphens. */
const keyOf = (group: 'why' | 'evidence', id: string) =>
  `${group}_${id.replaceAll('-', '_')}` as MessageKey;

/** Why a block is clutter, in the reader's language; in the rule's own words where _locales has none. */
export function reasonWords(
  { t }: Words,
  { kind, list, rule, reason }: Pick<ClutterBlock, 'kind' | 'list' | 'rule' | 'reason'>,
): string {
  if (kind === 'own') return t('why_own');
  if (list !== undefined) return t('why_filter_list', list);
  return t(keyOf('why', rule)) || reason;
}

/** What was noticed about a page, in the reader's language; in the signal's own words where _locales has none. */
export function evidenceWords({ t }: Words, { signal, says }: Evidence): string {
  return t(keyOf('evidence', signal)) || says;
}
