import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/translate.ts';
import type { Site } from '../../lib/sites.ts';
import { useWords } from '../words.ts';
import type { OptionsActions, OptionsProps } from './options-view.ts';
import { Check, Row, Section } from './Section.tsx';

const READ_WORDS: Readonly<Record<Site['read'], MessageKey>> = {
  ask: 'siteReadAsk',
  always: 'siteReadAlways',
  never: 'siteReadNever',
};

interface SiteRowProps {
  readonly host: string;
  readonly site: Site;
  readonly onChange: OptionsActions['changeSite'];
}

function SiteRow({ host, site, onChange }: SiteRowProps) {
  const { t } = useWords();
  return (
    <Row>
      <div class="site-row" role="group" aria-label={host}>
        <strong class="site-name">{host}</strong>
        <Check
          label={t('hideHere')}
          checked={site.hide}
          onChange={(hide) => onChange(host, { hide })}
        />
        <label class="site-read">
          <span class="visually-hidden">{t('siteRead')}</span>
          <select
            value={site.read}
            onChange={(event) =>
              onChange(host, { read: event.currentTarget.value as Site['read'] })
            }
          >
            {(Object.keys(READ_WORDS) as Site['read'][]).map((read) => (
              <option key={read} value={read}>
                {t(READ_WORDS[read])}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          aria-label={`${t('remove')}: ${host}`}
          onClick={() => onChange(host, null)}
        >
          {t('remove')}
        </button>
      </div>
    </Row>
  );
}

/** A host in whatever somebody typed or pasted; null where there is none. */
function hostIn(typed: string): string | null {
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  const host = URL.parse(address)?.hostname ?? '';
  return host.includes('.') ? host : null;
}

function AddSite({ onAdd }: { readonly onAdd: (host: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const type = (text: string) => {
    setTyped(text);
    setWrong(false);
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        const host = hostIn(typed.trim());
        setWrong(host === null);
        if (host === null) return;
        onAdd(host);
        setTyped('');
      }}
    >
      <input
        type="text"
        aria-label={t('siteAddress')}
        aria-invalid={isWrong}
        placeholder={t('siteAddress')}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <button type="submit">{t('addSite')}</button>
      {isWrong && (
        <p class="options-fault" role="alert">
          {t('siteAddressWrong')}
        </p>
      )}
    </form>
  );
}

/** Sites that are treated differently. */
export function SitesSection({ settings, actions }: OptionsProps) {
  const { t } = useWords();
  const sites = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Section title={t('sitesTitle')}>
      {sites.length === 0 && <p class="options-note">{t('noSites')}</p>}
      {sites.map(([host, site]) => (
        <SiteRow key={host} host={host} site={site} onChange={actions.changeSite} />
      ))}
      <Row>
        <AddSite onAdd={(host) => actions.changeSite(host, { hide: false })} />
      </Row>
    </Section>
  );
}
