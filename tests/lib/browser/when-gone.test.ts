import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whenGone } from '../../../lib/browser/when-gone.ts';

const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));

/** An extension of which nothing is left: its id is undefined then. */
function withoutExtension(task: () => void): void {
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  try {
    task();
  } finally {
    Object.assign(fakeBrowser.runtime, { id });
  }
}

it('does nothing while the extension is there, and the task once when it is gone', () => {
  const task = vi.fn<() => void>();
  whenGone(task);
  comeBack();
  dispatchEvent(new Event('focus'));
  expect(task).not.toHaveBeenCalled();
  withoutExtension(() => {
    dispatchEvent(new Event('focus'));
    comeBack();
  });
  expect(task).toHaveBeenCalledOnce();
});

it('does nothing once it is ended', () => {
  const task = vi.fn<() => void>();
  whenGone(task)();
  withoutExtension(comeBack);
  expect(task).not.toHaveBeenCalled();
});
