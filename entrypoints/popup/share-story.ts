import type { Story } from '../../components/popup-view.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { copyStory } from '../../lib/export/copy-story.ts';

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/**
 * Gives a story's text to the system's share sheet. It brings all that copies: load it when somebody shares.
 * @throws when the system refuses, or has no sheet
 */
export async function shareStory({ article, content }: Story): Promise<void> {
  const settings = await loadSettings();
  const copied = { article, content, isPart: false };
  const { text } = copyStory(copied, { ...settings, copyFormat: 'text' });
  try {
    await navigator.share({ title: article.title, text });
  } catch (error) {
    if (!isAbort(error)) throw error; // somebody closed the sheet, and knows it
  }
}
