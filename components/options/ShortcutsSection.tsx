import { SingleKeysCheck } from '../SingleKeysCheck.tsx';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';
import { Row, Section } from './Section.tsx';

/** The shortcuts as the browser has them, and the way to change them there; and whether single keys act. */
export function ShortcutsSection({ settings, shortcuts, actions }: OptionsProps) {
  const { t } = useWords();
  const { changeShortcuts } = actions;
  return (
    <Section title={t('keys')}>
      {shortcuts.length === 0 && <p class="options-note">{t('noShortcuts')}</p>}
      {shortcuts.map(({ keys, does }) => (
        <Row key={does}>
          {keys === '' ? <em class="not-set">{t('shortcutNotSet')}</em> : <kbd>{keys}</kbd>} {does}
        </Row>
      ))}
      {changeShortcuts !== null && (
        <button type="button" class="shortcuts-change" onClick={changeShortcuts}>
          {t('changeShortcuts')}
        </button>
      )}
      <Row>
        <SingleKeysCheck
          checked={settings.singleKeys}
          onChange={(singleKeys) => actions.change(() => ({ singleKeys }))}
        />
      </Row>
    </Section>
  );
}
