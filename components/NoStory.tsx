import type { MessageKey } from '../lib/browser/translate.ts';
import { Notice } from './Notice.tsx';
import type { NoStoryReason, PopupActions } from './popup-view.ts';
import { useWords } from './words.ts';

interface Explanation {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** What may help; without it nothing on this page would. */
  readonly remedy?: 'grantAccess' | 'tryAgain';
}

const EXPLANATIONS: Readonly<Record<NoStoryReason, Explanation>> = {
  'browser-page': { title: 'browserPageTitle', text: 'browserPageText' },
  store: { title: 'storeTitle', text: 'storeText' },
  pdf: { title: 'pdfTitle', text: 'pdfText' },
  file: { title: 'fileTitle', text: 'fileText' },
  permission: { title: 'permissionTitle', text: 'permissionText', remedy: 'grantAccess' },
  gone: { title: 'goneTitle', text: 'goneText', remedy: 'tryAgain' },
  'not-html': { title: 'notHtmlTitle', text: 'notHtmlText' },
  empty: { title: 'emptyTitle', text: 'emptyText', remedy: 'tryAgain' },
  failed: { title: 'failedTitle', text: 'failedText', remedy: 'tryAgain' },
  slow: { title: 'slowTitle', text: 'slowText', remedy: 'tryAgain' },
};

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
