import { LookControls, type LookControlsProps } from './LookControls.tsx';
import { useWords } from './words.ts';

/** The name by which its button opens the panel. */
export const LOOK_PANEL = 'look-panel';

/** How the story is set, folded away behind a button. */
export function LookPanel(props: LookControlsProps) {
  const { t } = useWords();
  return (
    <section id={LOOK_PANEL} class="look-panel" popover="auto" aria-label={t('look')}>
      <LookControls {...props} />
    </section>
  );
}
