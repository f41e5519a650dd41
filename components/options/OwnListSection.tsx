import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';
import { Row, Section } from './Section.tsx';

/** More faults at once are not read; the next come when these are mended. */
const MOST_FAULTS = 20;

/** One's own filter list, checked as it is typed. */
export function OwnListSection({ ownList, faults, actions }: OptionsProps) {
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  return (
    <Section title={t('ownListTitle')}>
      <Row>
        <p class="options-note" id="own-list-help">
          {t('ownListHelp')}
        </p>
        <textarea
          class="own-list"
          dir="ltr"
          rows={8}
          spellcheck={false}
          aria-label={t('ownListTitle')}
          aria-describedby="own-list-help own-list-faults"
          aria-invalid={faults.length > 0}
          value={ownList}
          onInput={(event) => actions.changeOwnList(event.currentTarget.value)}
        />
        <ul class="options-fault" id="own-list-faults" aria-live="polite">
          {faults.slice(0, MOST_FAULTS).map(({ line, why }) => (
            <li key={line}>{t('lineFault', number.format(line), t(REFUSAL_WORDS[why]))}</li>
          ))}
        </ul>
      </Row>
    </Section>
  );
}
