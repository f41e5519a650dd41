import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/translate.ts';
import type { SiteRule } from '../../lib/repair/site-rule.ts';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';
import { Row, Section } from './Section.tsx';

const ACT_WORDS: Readonly<Record<SiteRule['act'], MessageKey>> = {
  hide: 'actHide',
  keep: 'actKeep',
  story: 'actStory',
};

interface RuleRowProps {
  readonly rule: SiteRule;
  readonly onChange: (next: SiteRule | null) => string | null;
}

function RuleRow({ rule, onChange }: RuleRowProps) {
  const { t } = useWords();
  const [fault, setFault] = useState<string | null>(null);
  const { act, selector, path } = rule;
  return (
    <div class="rule-row">
      <span class="rule-act">{t(ACT_WORDS[act])}</span>
      <input
        type="text"
        class="rule-selector"
        dir="ltr"
        spellcheck={false}
        aria-label={t('selector')}
        aria-invalid={fault !== null}
        value={selector}
        onChange={(event) => setFault(onChange({ ...rule, selector: event.currentTarget.value }))}
      />
      <span class="rule-where">{path === null ? t('onEveryPage') : t('onOnePage', path)}</span>
      <button
        type="button"
        aria-label={`${t('remove')}: ${selector}`}
        onClick={() => {
          onChange(null);
        }}
      >
        {t('remove')}
      </button>
      {fault !== null && (
        <p class="options-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** What a reader repaired, site by site: to be read, changed and taken back. */
export function RulesSection({ rules, actions }: OptionsProps) {
  const { t } = useWords();
  const sites = Object.entries(rules).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Section title={t('rulesTitle')}>
      {sites.length === 0 && <p class="options-note">{t('noRules')}</p>}
      {sites.map(([site, ofSite]) => (
        <Row key={site}>
          <h3>{site}</h3>
          {ofSite.map((rule) => (
            <RuleRow
              key={`${rule.act} ${rule.selector} ${rule.path ?? ''}`}
              rule={rule}
              onChange={(next) => actions.changeRule(site, rule, next)}
            />
          ))}
        </Row>
      ))}
    </Section>
  );
}
