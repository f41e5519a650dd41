import { EXPLANATIONS } from './no-story-words.ts';
import { Notice } from './Notice.tsx';
import type { NoStoryReason, PopupActions } from './popup-view.ts';
import { useWords } from './words.ts';

export interface NoStoryProps {
  readonly reason: NoStoryReason;
  readonly actions: Pick<PopupActions, 'grantAccess' | 'retry'>;
}

/** Why there is no story, in a sentence of its own for each reason, and what may help. */
export function NoStory({ reason, actions }: NoStoryProps) {
  const { t } = useWords();
  const { title, text, remedy } = EXPLANATIONS[reason];
  return (
    <Notice alone title={t(title)} text={t(text)}>
      {remedy === 'grantAccess' && (
        <button type="button" class="grant-access preferred" onClick={actions.grantAccess}>
          {t('grantAccess')}
        </button>
      )}
      {remedy === 'tryAgain' && (
        <button type="button" class="try-again" onClick={actions.retry}>
          {t('tryAgain')}
        </button>
      )}
    </Notice>
  );
}
