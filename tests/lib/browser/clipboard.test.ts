import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../../lib/browser/clipboard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function clipboardThat(writeText: (text: string) => Promise<void>) {
  const write = vi.fn(writeText);
  vi.stubGlobal('navigator', { clipboard: { writeText: write } });
  return write;
}

it('hands the text over within the click, before anything is awaited', async () => {
  const write = clipboardThat(() => Promise.resolve());
  const copied = copyText('The ferry is late.');
  expect(write).toHaveBeenCalledExactlyOnceWith('The ferry is late.');
  await expect(copied).resolves.toBeUndefined();
});

it('passes a refusal on', async () => {
  clipboardThat(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  await expect(copyText('x')).rejects.toThrow('no');
});

it('rejects, and does not throw, where there is no clipboard', async () => {
  vi.stubGlobal('navigator', {});
  await expect(copyText('x')).rejects.toThrow(TypeError);
});
