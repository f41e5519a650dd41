import type { FileActions } from '../../components/popup-view.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Gives a story's text to the system's share sheet; null where there is none. */
export function shareSheet(): FileActions['share'] {
  if (!('share' in navigator)) return null;
  return async ({ article, content }) => {
    const [{ copyStory }, settings] = await Promise.all([
      import('../../lib/export/copy-story.ts'),
      loadSettings(),
    ]);
    const copied = { article, content, isPart: false };
    const { text } = copyStory(copied, { ...settings, copyFormat: 'text' });
    try {
      await navigator.share({ title: article.title, text });
    } catch (error) {
      if (!isAbort(error)) throw error; // somebody closed the sheet, and knows it
    }
  };
}
