import type { CopyFormat, Story } from '../../components/popup-view.ts';
import { copyToClipboard } from '../../lib/browser/clipboard.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { copyStory } from '../../lib/export/copy-story.ts';

/**
 * Copies a story from a page of the extension. It brings all that copies: load it when somebody copies.
 * @returns the number of words copied
 * @throws when the browser refuses; the clipboard then holds what it held
 */
export async function copyAs({ article, content }: Story, copyFormat: CopyFormat): Promise<number> {
  const settings = await loadSettings();
  const copy = copyStory({ article, content, isPart: false }, { ...settings, copyFormat });
  copyToClipboard(copy, document);
  return copy.words;
}
