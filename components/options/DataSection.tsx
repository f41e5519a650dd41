import type { MessageKey } from '../../lib/browser/translate.ts';
import type { ImportFault, Portable } from '../../lib/repair/portable.ts';
import { counted } from '../counted.ts';
import { useWords } from '../words.ts';
import type { Loading, OptionsProps } from './options-view.ts';
import { Row, Section } from './Section.tsx';

const FAULT_WORDS: Readonly<Record<ImportFault['why'], MessageKey>> = {
  'too-large': 'importTooLarge',
  'wrong-kind': 'importWrongKind',
  future: 'importFuture',
  markup: 'importMarkup',
  broken: 'importBroken',
};

interface PreviewProps {
  readonly found: Portable;
  readonly onApply: () => void;
}

function Preview({ found, onApply }: PreviewProps) {
  const words = useWords();
  const { t, locale } = words;
  const { settings, rules, ownList } = found;
  const sites = Object.keys(settings.sites).length;
  const repairs = Object.values(rules).reduce((sum, ofSite) => sum + ofSite.length, 0);
  const lines = ownList.split('\n').filter((line) => line.trim() !== '').length;
  const holds = new Intl.ListFormat(locale, { type: 'unit' }).format([
    counted(words, 'importSites', sites),
    counted(words, 'importRepairs', repairs),
    counted(words, 'importLines', lines),
  ]);
  return (
    <>
      <p>{t('importPreview', holds)}</p>
      <button type="button" class="import-apply preferred" onClick={onApply}>
        {t('importApply')}
      </button>
    </>
  );
}

interface LoadingWordsProps {
  readonly loading: Loading;
  readonly onApply: () => void;
}

function LoadingWords({ loading, onApply }: LoadingWordsProps) {
  const { t } = useWords();
  switch (loading.kind) {
    case 'preview':
      return <Preview found={loading.found} onApply={onApply} />;
    case 'refused':
      return <p class="options-fault">{t(FAULT_WORDS[loading.fault.why], loading.fault.where)}</p>;
    case 'done':
      return <p>{t('importDone')}</p>;
    case 'failed':
      return <p class="options-fault">{t('pickFailed')}</p>;
    case 'none':
      return null;
  }
}

/** Everything as one file, out and in. */
export function DataSection({ loading, actions }: OptionsProps) {
  const { t } = useWords();
  return (
    <Section title={t('dataTitle')}>
      <Row>
        <button type="button" class="export" onClick={actions.save}>
          {t('exportSettings')}
        </button>
      </Row>
      <Row>
        <label class="options-field">
          {t('importSettings')}
          <input
            type="file"
            class="import"
            accept="application/json,.json"
            // Or choosing the same file again, mended meanwhile, would be no change, and nothing would come of it.
            onClick={(event) => {
              event.currentTarget.value = '';
            }}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) actions.load(file);
            }}
          />
        </label>
        <div class="import-words" role="status">
          <LoadingWords loading={loading} onApply={actions.apply} />
        </div>
      </Row>
    </Section>
  );
}
