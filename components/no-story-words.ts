import type { MessageKey } from '../lib/browser/translate.ts';
import type { NoStoryReason } from './popup-view.ts';

/** What a reader is told of a page that gives no story. */
export interface Explanation {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** What may help; without it nothing on this page would. */
  readonly remedy?: 'grantAccess' | 'tryAgain';
}

/** A title and a sentence for each reason. */
export const EXPLANATIONS: Readonly<Record<NoStoryReason, Explanation>> = {
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
