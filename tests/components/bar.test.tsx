import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CopyMenu } from '../../components/CopyMenu.tsx';
import { HideSwitch, type SiteHiding } from '../../components/HideSwitch.tsx';
import type { CopyFormat } from '../../components/popup-view.ts';
import type { ClutterKind } from '../../lib/article.ts';
import { draw, HIDING, the } from './draw.tsx';
import { sampleArticle, sampleStory } from './sample-story.ts';

afterEach(cleanup);

describe('copy menu', () => {
  function menu(outcome: Promise<number>, lastNews?: string) {
    const copy = vi.fn(() => outcome);
    const story = sampleStory(sampleArticle());
    const news = lastNews === undefined ? {} : { lastNews: () => Promise.resolve(lastNews) };
    const root = draw(
      <CopyMenu story={story} preferred="markdown" actions={{ copy, ...news }} files={null} />,
    );
    return { root, copy, story, status: () => the(root, '.copy-status[aria-live]').textContent };
  }

  test.each<[CopyFormat, string]>([
    ['text', 'Copied 1,412 words'],
    ['markdown', 'Copied 1,412 words as Markdown'],
    ['rich', 'Copied 1,412 words as rich text'],
  ])('copies %s and says so', async (format, said) => {
    const { root, copy, story, status } = menu(Promise.resolve(1412));
    expect(status()).toBe('');
    the(root, `button.copy-${format}`).click();
    expect(copy).toHaveBeenCalledWith(story, format);
    await waitFor(() => expect(status()).toBe(said));
  });

  test('says so for a moment only: the words lie over the story', async () => {
    vi.useFakeTimers();
    const { root, status } = menu(Promise.resolve(7));
    the(root, 'button.copy-text').click();
    await vi.advanceTimersByTimeAsync(5900);
    expect(status()).toMatch(/^Copied/);
    await vi.advanceTimersByTimeAsync(200);
    expect(status()).toBe('');
    vi.useRealTimers();
  });

  test('counts a single word as one', async () => {
    const { root, status } = menu(Promise.resolve(1));
    the(root, 'button.copy-text').click();
    await waitFor(() => expect(status()).toBe('Copied 1 word'));
  });

  test('says that copying was refused', async () => {
    const { root, status } = menu(Promise.reject(new Error('denied')));
    the(root, 'button.copy-text').click();
    await waitFor(() => expect(status()).toMatch(/refused to copy/));
  });

  test('says what came of a copy by the shortcut', async () => {
    const { status } = menu(Promise.resolve(1), 'Copied 7 words');
    await waitFor(() => expect(status()).toBe('Copied 7 words'));
  });

  test('copies in the format used last by its own button', () => {
    const { root, copy, story } = menu(Promise.resolve(1));
    expect(the(root, '.do-copy').textContent).toBe('Copy Markdown');
    the(root, '.do-copy').click();
    expect(copy).toHaveBeenCalledWith(story, 'markdown');
  });

  test('opens its list, walks it by the arrows and closes it by Escape', async () => {
    const { root } = menu(Promise.resolve(1));
    const list = the(root, '.menu-list');
    expect(list.hidden).toBe(true);
    the(root, '.menu-opener').click();
    await waitFor(() => expect(document.activeElement?.className).toBe('copy-text'));
    expect(list.hidden).toBe(false);
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    expect(document.activeElement?.className).toBe('copy-markdown');
    fireEvent.keyDown(list, { key: 'ArrowUp' });
    fireEvent.keyDown(list, { key: 'ArrowUp' });
    expect(document.activeElement?.className).toBe('copy-rich');
    fireEvent.keyDown(list, { key: 'Escape' });
    await waitFor(() => expect(list.hidden).toBe(true));
    expect(document.activeElement?.className).toContain('menu-opener');
  });
});

describe('hide switch', () => {
  function hideSwitch(hiding: SiteHiding | null, isRead = true) {
    const actions = { hideHere: vi.fn() };
    const root = draw(<HideSwitch hiding={hiding} isRead={isRead} isKept actions={actions} />);
    const input = the(root, 'input.hide-here[role=switch]') as HTMLInputElement;
    return { input, hideHere: actions.hideHere, says: the(root, '.hidden-count').textContent };
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

  test('claims nothing of a page that was not read, but counts what the lists hide there', () => {
    expect(hideSwitch(HIDING, false).says).toBe('');
    cleanup();
    expect(hideSwitch(hidden('ad'), false).says).toBe('1 hidden: 1 ad');
  });

  test('asks for what the switch says', () => {
    const { input, hideHere } = hideSwitch(HIDING);
    expect(input.checked).toBe(true);
    fireEvent.click(input);
    expect(hideHere).toHaveBeenCalledWith(false);
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
