import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/translate.ts';
import {
  languagesOf,
  voiceFor,
  voicesFor,
  withVoice,
  type Voice,
} from '../../lib/reading/listening.ts';
import type { Look } from '../../lib/reading/look.ts';
import { Choice } from '../Choice.tsx';
import { Select } from '../Select.tsx';
import { SpeedChoice } from '../SpeedChoice.tsx';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';
import { Row, Section } from './Section.tsx';

const HYPHEN_WORDS: Readonly<Record<Look['hyphens'], MessageKey>> = {
  justified: 'hyphens_justified',
  always: 'hyphens_always',
  never: 'hyphens_never',
};

/** A language in the reader's words; its code where the browser knows no name. */
const nameIn = (locale: string, language: string) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;

interface VoiceChoiceProps extends OptionsProps {
  readonly voices: readonly Voice[];
}

function VoiceChoice({ settings, voices, actions }: VoiceChoiceProps) {
  const { t, locale } = useWords();
  const languages = languagesOf(voices);
  const own = languages.find((one) => one === new Intl.Locale(locale).language);
  const [language, setLanguage] = useState(own ?? languages[0] ?? '');
  const chosen = voiceFor(voices, language, settings.speech.voices);
  const choose = (id: string) =>
    actions.change(({ speech }) => ({
      speech: { ...speech, voices: withVoice(speech.voices, language, id) },
    }));
  return (
    <>
      <Select
        label={t('voiceLanguage')}
        class="voice-language"
        value={language}
        options={languages.map((id) => ({ id, name: nameIn(locale, id) }))}
        onChange={setLanguage}
      />
      <Select
        label={t('voice')}
        class="voice-choice"
        value={chosen?.id ?? ''}
        options={voicesFor(voices, language)}
        onChange={choose}
      />
    </>
  );
}

/** How stories are hyphenated and spoken, each in its own language. */
export function ReadingSection(props: OptionsProps) {
  const { t } = useWords();
  const { settings, voices, actions } = props;
  return (
    <Section title={t('readingTitle')}>
      <p class="options-note">{t('languageOfBrowser')}</p>
      <Row>
        <Choice
          label={t('hyphens')}
          words={HYPHEN_WORDS}
          value={settings.look.hyphens}
          onChange={(hyphens) => actions.change(({ look }) => ({ look: { ...look, hyphens } }))}
        />
      </Row>
      <Row>
        {voices?.length === 0 && <p class="options-note">{t('noVoice')}</p>}
        {voices !== null && voices.length > 0 && (
          <div class="voice-row">
            <VoiceChoice {...props} voices={voices} />
            <SpeedChoice
              speed={settings.speech.speed}
              onChange={(speed) => actions.change((now) => ({ speech: { ...now.speech, speed } }))}
            />
          </div>
        )}
      </Row>
    </Section>
  );
}
