import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';
import { Check, Row, Section } from './Section.tsx';

/** What a source line may name, kept from left to right among words that are not. */
const FIELDS = '\u2066{title} {byline} {publication} {published} {url}\u2069';

/** What a copied story takes along. */
export function CopySection({ settings, actions }: OptionsProps) {
  const { t } = useWords();
  return (
    <Section title={t('copyTitle')}>
      <Row>
        <Check
          label={t('sourceLineSetting')}
          checked={settings.sourceLine}
          onChange={(sourceLine) => actions.change(() => ({ sourceLine }))}
        />
      </Row>
      <Row>
        <Check
          label={t('copyRelatedSetting')}
          checked={settings.copyRelated}
          onChange={(copyRelated) => actions.change(() => ({ copyRelated }))}
        />
      </Row>
      <Row>
        <label class="options-field">
          {t('copyTemplateSetting')}
          <textarea
            rows={3}
            aria-describedby="copy-template-help"
            maxLength={4000}
            value={settings.copyTemplate}
            onInput={({ currentTarget: { value } }) =>
              actions.change(() => ({ copyTemplate: value }))
            }
          />
        </label>
        <p class="options-note" id="copy-template-help">
          {t('copyTemplateHelp', FIELDS)}
        </p>
      </Row>
    </Section>
  );
}
