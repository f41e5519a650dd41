import type { HiddenReport } from '../lib/messages.ts';
import { useWords } from './words.ts';

type Dropped = HiddenReport['dropped'][number];

/** Rules and filters that were not used on a page, each with the reason. */
export function DroppedRules({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const { t } = useWords();
  if (dropped.length === 0) return null;
  return (
    <>
      <h3 class="dropped-heading">{t('droppedHeading')}</h3>
      <ul class="dropped">
        {dropped.map(({ by, because }) => (
          <li key={by}>
            <code dir="ltr">{by}</code>{' '}
            <span class="left-out-reason">{t(`dropped_${because}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
