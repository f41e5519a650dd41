import type { StoryFile } from '../export/story-file.ts';

/** So long the browser may take to begin: it reads the file when it knows where to put it. */
const READ_WITHIN_MS = 60_000;

/**
 * Hands a file to the browser to be kept where and as it keeps files; needs no permission.
 * @param document a page of the extension; it is not changed
 */
export function download({ name, type, body }: StoryFile, document: Document): void {
  const url = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, READ_WITHIN_MS);
}
