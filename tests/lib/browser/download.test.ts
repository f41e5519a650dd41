import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { download } from '../../../lib/browser/download.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('hands the file over under its name, and lets go of it when it was read', async () => {
  let blob: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return 'blob:it';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  const clicked: string[][] = [];
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    clicked.push([this.getAttribute('href') ?? '', this.getAttribute('download') ?? '']);
  });
  const before = document.documentElement.outerHTML;
  download({ name: 'Swans.md', type: 'text/markdown', body: '# Swans' }, document);
  expect(clicked).toEqual([['blob:it', 'Swans.md']]);
  expect(blob?.type).toBe('text/markdown');
  expect(await blob?.text()).toBe('# Swans');
  expect(document.documentElement.outerHTML).toBe(before);
  vi.advanceTimersByTime(59_999);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(revoke).toHaveBeenCalledWith('blob:it');
});
