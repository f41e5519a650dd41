import type { MessageKey } from '../../lib/browser/translate.ts';
import type { Part } from '../../lib/sync/values.ts';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';
import { Check, Row, Section } from './Section.tsx';

const PART_WORDS: Readonly<Record<Part, MessageKey>> = {
  settings: 'settings',
  sites: 'sitesTitle',
  rules: 'rulesTitle',
  list: 'ownListTitle',
};

type Syncing = NonNullable<OptionsProps['syncing']>;

function SyncWords({ state }: Pick<Syncing, 'state'>) {
  const { t, locale } = useWords();
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const names = (parts: readonly Part[]) => list.format(parts.map((part) => t(PART_WORDS[part])));
  if (!state.on) return null;
  return (
    <>
      {state.tooLarge.length > 0 && (
        <p class="options-fault sync-too-large">{t('syncTooLarge', names(state.tooLarge))}</p>
      )}
      {state.future.length > 0 && (
        <p class="options-fault">{t('syncFuture', names(state.future))}</p>
      )}
      {state.refused && <p class="options-fault sync-refused">{t('syncRefused')}</p>}
    </>
  );
}

function Offered({ syncing, actions }: { syncing: Syncing } & Pick<OptionsProps, 'actions'>) {
  const { t } = useWords();
  const { state, hasCopy } = syncing;
  return (
    <>
      <Check label={t('syncSetting')} checked={state.on} onChange={actions.setSyncing} />
      <p class="options-note">{t('syncNote')}</p>
      <div role="status">
        <SyncWords state={state} />
      </div>
      {!state.on && hasCopy && (
        <button type="button" class="sync-forget" onClick={actions.forgetSynced}>
          {t('syncForget')}
        </button>
      )}
    </>
  );
}

/** Whether other devices are kept the same, what then leaves this one, and what has no room. */
export function SyncSection({ syncing, actions }: OptionsProps) {
  const { t } = useWords();
  return (
    <Section title={t('syncTitle')} class="sync-section">
      <Row>
        {syncing?.offered === true && <Offered syncing={syncing} actions={actions} />}
        {syncing?.offered === false && <p class="options-note">{t('syncNotOffered')}</p>}
      </Row>
    </Section>
  );
}
