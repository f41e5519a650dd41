import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useSettings } from '../../entrypoints/options/use-settings.ts';
import { useVoices } from '../../entrypoints/reader/use-voices.ts';
import { loadSettings, updateSettings } from '../../lib/browser/settings-store.ts';
import { fakeSpeech, fakeVoice } from '../lib/browser/fake-speech.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeSpeech([fakeVoice('Anna', 'de-DE'), fakeVoice('Amy', 'en-GB'), fakeVoice('Joe', 'en-US')]);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Listening in a reader page of its own, with the settings as they were when it opened. */
async function listening(lang: string) {
  const first = await loadSettings();
  const { result } = renderHook(() => {
    const { settings, change } = useSettings(first);
    const changeSpeech: Parameters<typeof useVoices>[0]['changeSpeech'] = (make) =>
      change((now) => ({ speech: make(now.speech) }));
    return useVoices({ speech: settings.speech, changeSpeech }, lang);
  });
  await act(async () => {
    await result.current.ask();
  });
  return result;
}

const stored = async () => (await loadSettings()).speech;

it('keeps what another tab has chosen meanwhile', async () => {
  const here = await listening('en');
  await updateSettings(({ speech }) => ({ speech: { ...speech, voices: { de: 'Anna' } } }));
  await act(() => here.current.changeSpeed(2));
  await vi.waitFor(async () =>
    expect(await stored()).toEqual({ voices: { de: 'Anna' }, speed: 2 }),
  );
});

it('speaks as the options say, while it is open', async () => {
  const here = await listening('en-GB');
  expect(here.current.manner()).toMatchObject({ voice: { id: 'Amy' }, speed: 1 });
  await updateSettings({ speech: { voices: { en: 'Joe' }, speed: 1.5 } });
  await vi.waitFor(() =>
    expect(here.current.manner()).toMatchObject({ voice: { id: 'Joe' }, speed: 1.5 }),
  );
  await vi.waitFor(() => expect(here.current.chosen?.id).toBe('Joe'));
});

it('speaks with the voice that was chosen where none speaks the language', async () => {
  const here = await listening('sw');
  expect(here.current.speaksIt).toBe(false);
  await act(() => here.current.changeVoice('Joe'));
  expect(here.current.manner().voice.id).toBe('Joe');
  expect(here.current.chosen?.id).toBe('Joe');
});
