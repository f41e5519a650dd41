import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CopyButtons } from '../../components/CopyButtons.tsx';
import { HideSwitch, type SiteHiding } from '../../components/HideSwitch.tsx';
import type { CopyFormat } from '../../components/popup-view.ts';
import type { ClutterKind } from '../../lib/article.ts';
import { draw, HIDING, the } from './draw.tsx';
import { sampleArticle, sampleStory } from './sample-story.ts';

afterEach(cleanup);

describe('copy buttons', () => {
  function buttons(outcome: Promise<void>, wordCount = 1412) {
    const onCopy = vi.fn(() => outcome);
    const story = sampleStory(sampleArticle({ wordCount }));
    const root = draw(<CopyButtons story={story} preferred="markdown" onCopy={onCopy} />);
    return { root, onCopy, story, status: () => the(root, '.copy-status[aria-live]').textContent };
  }

  test.each<[CopyFormat, string]>([
    ['text', 'Copied 1,412 words'],
    ['markdown', 'Copied 1,412 words as Markdown'],
  ])('copy %s within the click and say so', async (format, said) => {
    const { root, onCopy, story, status } = buttons(Promise.resolve());
    expect(status()).toBe('');
    the(root, `button.copy-${format}`).click();
    expect(onCopy).toHaveBeenCalledWith(format, story.copies[format]);
    await waitFor(() => expect(status()).toBe(said));
  });

  test('say so for a moment only: the words lie over the story', async () => {
    vi.useFakeTimers();
    const { root, status } = buttons(Promise.resolve());
    the(root, 'button.copy-text').click();
    await vi.advanceTimersByTimeAsync(5900);
    expect(status()).toMatch(/^Copied/);
    await vi.advanceTimersByTimeAsync(200);
    expect(status()).toBe('');
    vi.useRealTimers();
  });

  test('count a single word as one', async () => {
    const { root, status } = buttons(Promise.resolve(), 1);
    the(root, 'button.copy-text').click();
    await waitFor(() => expect(status()).toBe('Copied 1 word'));
  });

  test('say that copying was refused', async () => {
    const { root, status } = buttons(Promise.reject(new Error('denied')));
    the(root, 'button.copy-text').click();
    await waitFor(() => expect(status()).toMatch(/refused to copy/));
  });

  test('let the format used last stand out', () => {
    const { root } = buttons(Promise.resolve());
    expect(the(root, '.preferred').textContent).toBe('Copy Markdown');
  });
});

describe('hide switch', () => {
  function hideSwitch(hiding: SiteHiding | null) {
    const onChange = vi.fn();
    const root = draw(<HideSwitch hiding={hiding} onChange={onChange} />);
    const input = the(root, 'input.hide-here[role=switch]') as HTMLInputElement;
    return { input, onChange, says: the(root, '.hidden-count').textContent };
  }

  const hidden = (...kinds: readonly ClutterKind[]): SiteHiding => ({
    ...HIDING,
    report: {
      ...HIDING.report,
      blocks: kinds.map((kind, id) => ({
        kind,
        preview: '',
        reason: '',
        rule: '',
        id,
        isShown: false,
      })),
    },
  });

  test('counts what is hidden, the most frequent kind first', () => {
    const { says, input } = hideSwitch(hidden('newsletter', 'ad', 'ad', 'app-banner', 'ad'));
    expect(says).toBe('5 hidden: 3 ads, 1 newsletter box, 1 app banner');
    expect(input.getAttribute('aria-describedby')).toBe('hidden-count');
  });

  test('says that there is nothing to hide', () => {
    expect(hideSwitch(HIDING).says).toBe('Nothing to hide on this page');
  });

  test('asks for what the switch says', () => {
    const { input, onChange } = hideSwitch(HIDING);
    expect(input.checked).toBe(true);
    fireEvent.click(input);
    expect(onChange).toHaveBeenCalledWith(false);
  });

  test('is off where hiding is off', () => {
    const { input, says } = hideSwitch({ ...HIDING, on: false });
    expect([input.checked, input.disabled]).toEqual([false, false]);
    expect(says).toBe('Off: this site looks as it came');
  });

  test('is disabled, and says why, where there is no site', () => {
    const { input, says } = hideSwitch({ ...HIDING, host: null });
    expect([input.checked, input.disabled]).toEqual([false, true]);
    expect(says).toBe('Works on web pages only');
  });

  test('waits until the state is known', () => {
    const { input, says } = hideSwitch(null);
    expect(input.disabled).toBe(true);
    expect(says).toBe('');
  });
});
