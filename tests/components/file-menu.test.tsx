import { cleanup, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CopyMenu } from '../../components/CopyMenu.tsx';
import type { FileActions, FileFormat } from '../../components/popup-view.ts';
import { draw, idleFiles, textsOf, the } from './draw.tsx';
import { sampleStory } from './sample-story.ts';

afterEach(cleanup);

const story = sampleStory();

function menu(changes: Partial<FileActions> = {}) {
  const files = idleFiles(changes);
  const copy = vi.fn(() => Promise.resolve(1));
  const root = draw(<CopyMenu story={story} preferred="rich" actions={{ copy }} files={files} />);
  return { root, files, copy, status: () => the(root, '.copy-status[aria-live]').textContent };
}

describe('the ways to save a story', () => {
  test('stand behind the ways to copy it', () => {
    expect(textsOf(menu().root, '.menu-list button')).toEqual([
      'Copy text',
      'Copy Markdown',
      'Copy rich text',
      'Save Markdown',
      'Save web page',
      'Save book (EPUB)',
      'Print or save as PDF',
    ]);
  });

  test.each<FileFormat>(['markdown', 'html', 'epub'])('save %s, and say so', async (format) => {
    const { root, files, status } = menu();
    the(root, `button.save-${format}`).click();
    expect(files.save).toHaveBeenCalledWith(story, format);
    expect(status()).toBe('');
    await waitFor(() => expect(status()).toBe('Saved as Ferry.epub.'));
  });

  test('say how many pictures are not in the file', async () => {
    const save = () => Promise.resolve({ name: 'Ferry.html', missing: 2 });
    const { root, status } = menu({ save });
    the(root, 'button.save-html').click();
    await waitFor(() =>
      expect(status()).toBe('Saved as Ferry.html. 2 pictures did not come and are not in it.'),
    );
  });

  test('say that pictures are fetched while they are, for files that hold some', async () => {
    const save = vi.fn(() => new Promise<never>(() => undefined));
    const { root, status } = menu({ save, withPictures: true });
    the(root, 'button.save-markdown').click();
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(status()).toBe('');
    the(root, 'button.save-epub').click();
    await waitFor(() => expect(status()).toBe('Fetching pictures …'));
  });

  test('say that nothing was saved', async () => {
    const { root, status } = menu({ save: () => Promise.reject(new Error('full')) });
    the(root, 'button.save-epub').click();
    await waitFor(() => expect(status()).toBe('The file could not be made. Nothing was saved.'));
  });

  test('are the button itself when one was used last', () => {
    const { root, files, copy } = menu({ last: 'epub' });
    expect(the(root, '.do-copy').textContent).toBe('Save book (EPUB)');
    the(root, '.do-copy').click();
    expect(files.save).toHaveBeenCalledWith(story, 'epub');
    expect(copy).not.toHaveBeenCalled();
  });

  test('leave the button to copying otherwise', () => {
    expect(the(menu().root, '.do-copy').textContent).toBe('Copy rich text');
  });

  test('take the pictures along when that is ticked', () => {
    const { root, files } = menu();
    const box = the(root, '.with-pictures input') as HTMLInputElement;
    expect(box.checked).toBe(false);
    box.click();
    expect(files.takePictures).toHaveBeenCalledWith(true);
  });
});

test('prints by opening the story, where it is not open', () => {
  const { root, files } = menu();
  the(root, 'button.save-print').click();
  expect(files.print).toHaveBeenCalledWith(story);
  cleanup();
  expect(menu({ print: null }).root.querySelector('button.save-print')).toBeNull();
});

describe('sharing', () => {
  test('is offered where the system can', async () => {
    const share = vi.fn(() => Promise.resolve());
    const { root, status } = menu({ share });
    expect(the(root, 'button.save-share').textContent).toBe('Share …');
    the(root, 'button.save-share').click();
    expect(share).toHaveBeenCalledWith(story);
    await Promise.resolve();
    expect(status()).toBe('');
  });

  test('says that the system refused', async () => {
    const { root, status } = menu({ share: () => Promise.reject(new Error('no')) });
    the(root, 'button.save-share').click();
    await waitFor(() => expect(status()).toMatch(/^Sharing did not work/));
  });

  test('is not offered elsewhere', () => {
    expect(menu().root.querySelector('button.save-share')).toBeNull();
  });
});
