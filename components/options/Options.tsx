import { LookControls } from '../LookControls.tsx';
import { useWords } from '../words.ts';
import { CopySection } from './CopySection.tsx';
import { DataSection } from './DataSection.tsx';
import { HidingSection } from './HidingSection.tsx';
import type { OptionsProps } from './options-view.ts';
import { OwnListSection } from './OwnListSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { Row, Section } from './Section.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SyncSection } from './SyncSection.tsx';
import { useSearch } from './use-search.ts';

function TroubleNotice({ trouble, actions }: OptionsProps) {
  const { t, locale } = useWords();
  if (trouble === null) return null;
  const names = new Intl.ListFormat(locale, { type: 'unit' }).format(
    trouble.broken.map((path) => (path === '' ? '…' : path)),
  );
  const text = trouble.isFuture ? t('settingsFuture') : t('settingsRepaired', names);
  return (
    <section class="notice" role="status">
      <p>{text}</p>
      <button type="button" onClick={actions.understood}>
        {t('understood')}
      </button>
    </section>
  );
}

/** Stays in sight wherever the change was made; there from the start, so that it is spoken when it is filled. */
function NotKept({ isKept }: Pick<OptionsProps, 'isKept'>) {
  const { t } = useWords();
  return (
    <div class="not-kept" role="alert">
      {!isKept && <p>{t('pickFailed')}</p>}
    </div>
  );
}

/** The options page. Every change holds at once. */
export function Options(props: OptionsProps) {
  const { t } = useWords();
  const { page, query, setQuery, isEmpty } = useSearch();
  const { settings, actions } = props;
  return (
    <main class="options" ref={page}>
      <h1>{t('settings')}</h1>
      <input
        type="search"
        class="options-search"
        aria-label={t('searchSettings')}
        placeholder={t('searchSettings')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="options-note" role="status">
        {isEmpty && t('nothingFound')}
      </p>
      <TroubleNotice {...props} />
      <HidingSection {...props} />
      <SitesSection {...props} />
      <RulesSection {...props} />
      <OwnListSection {...props} />
      <Section title={t('look')}>
        <Row>
          <LookControls
            look={settings.look}
            onChange={(some) => actions.change(({ look }) => ({ look: { ...look, ...some } }))}
          />
        </Row>
      </Section>
      <ReadingSection {...props} />
      <CopySection {...props} />
      <ShortcutsSection {...props} />
      <SyncSection {...props} />
      <DataSection {...props} />
      <NotKept {...props} />
    </main>
  );
}
