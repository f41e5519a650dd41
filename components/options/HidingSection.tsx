import type { ClutterKind } from '../../lib/article.ts';
import { KIND_WORDS } from '../kind-words.ts';
import { reasonWords } from '../reason-words.ts';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';
import { Check, Row, Section } from './Section.tsx';

function Whys({ reasons }: { readonly reasons: readonly string[] }) {
  const { t } = useWords();
  if (reasons.length === 0) return null;
  return (
    <details class="whys">
      <summary>{t('whyKind')}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}

/** Switches for each kind of clutter, with what it is found by. */
export function HidingSection({ settings, whys, actions }: OptionsProps) {
  const words = useWords();
  const { t } = words;
  const kinds = Object.keys(settings.kinds) as ClutterKind[];
  const reasonsOf = (kind: ClutterKind) => [
    ...new Set(
      whys
        .filter((why) => why.kind === kind)
        .map((why) => reasonWords(words, { ...why, list: undefined })),
    ),
  ];
  return (
    <Section title={t('hidingTitle')}>
      <Row>
        <Check
          label={t('hideEverywhere')}
          checked={settings.hideClutter}
          onChange={(hideClutter) => actions.change(() => ({ hideClutter }))}
        />
      </Row>
      {kinds.map((kind) => (
        <Row key={kind}>
          <Check
            label={t(KIND_WORDS[kind])}
            checked={settings.kinds[kind]}
            onChange={(on) =>
              actions.change(({ kinds: now }) => ({ kinds: { ...now, [kind]: on } }))
            }
          />
          <Whys reasons={reasonsOf(kind)} />
        </Row>
      ))}
    </Section>
  );
}
