import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/translate.ts';
import type { SiteRule } from '../../lib/repair/site-rule-schema.ts';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';
import { Row, Section } from './Section.tsx';

const ACT_WORDS: Readonly<Record<SiteRule['act'], MessageKey>> = {
  hide: 'actHide',
  keep: 'actKeep',
  story: 'actStory',
};

/** A path reads from left to right, in whatever sentence it stands: Unicode's isolate says so. */
const isolated = (path: string) => `\u2066${path}\u2069`;

interface RuleRowProps {
  readonly rule: SiteRule;
  readonly onChange: (next: SiteRule | null) => string | null;
}

/**
 * What is being typed instead of a rule's selector, and why the last change of it was refused. The row
 * may have become another rule's since; and the page may be drawn anew while somebody types.
 */
function useEdit(rule: SiteRule, onChange: RuleRowProps['onChange']) {
  const [edit, setEdit] = useState<{ of: string; typed: string | null; why: string | null }>();
  const mine = edit?.of === rule.selector ? edit : null;
  return {
    text: mine?.typed ?? rule.selector,
    fault: mine?.why ?? null,
    type: (typed: string) => setEdit({ of: rule.selector, typed, why: mine?.why ?? null }),
    change: (selector: string) =>
      setEdit({ of: rule.selector, typed: null, why: onChange({ ...rule, selector }) }),
  };
}

function RuleRow({ rule, onChange }: RuleRowProps) {
  const { t } = useWords();
  const { act, selector, path } = rule;
  const { text, fault, type, change } = useEdit(rule, onChange);
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
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <span class="rule-where">
        {path === null ? t('onEveryPage') : t('onOnePage', isolated(path))}
      </span>
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
          {ofSite.map((rule, at) => (
            <RuleRow
              key={at} // a rule that is changed keeps its row, and the row the focus
              rule={rule}
              onChange={(next) => actions.changeRule(site, rule, next)}
            />
          ))}
        </Row>
      ))}
    </Section>
  );
}
