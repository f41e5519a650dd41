// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { deviceVoices, say } from '../../../lib/browser/speech.ts';
import { fakeSpeech, fakeVoice } from './fake-speech.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const AMY = { id: 'amy', name: 'amy', lang: 'en-GB' };

it('lists the voices of the device and none of the network', async () => {
  fakeSpeech([fakeVoice('amy', 'en-GB'), fakeVoice('cloud', 'en-US', false)]);
  expect(await deviceVoices()).toEqual([AMY]);
});

it('waits for voices that come a moment later', async () => {
  const speech = fakeSpeech([]);
  const voices = deviceVoices();
  speech.listed.voices.push(fakeVoice('amy', 'en-GB'));
  speech.engine.dispatchEvent(new Event('voiceschanged'));
  expect(await voices).toEqual([AMY]);
});

it('does not wait for ever where there are none', async () => {
  vi.useFakeTimers();
  fakeSpeech([]);
  const voices = deviceVoices();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await voices).toEqual([]);
});

it('has no voices where the browser cannot speak', async () => {
  vi.stubGlobal('speechSynthesis', undefined);
  expect(await deviceVoices()).toEqual([]);
});

it('says a sentence in the manner asked for', async () => {
  const speech = fakeSpeech([fakeVoice('amy', 'en-GB')]);
  const said = say('It rained.', { voice: AMY, speed: 1.5 });
  expect(speech.last()).toMatchObject({ text: 'It rained.', lang: 'en-GB', rate: 1.5 });
  expect(speech.last()?.voice?.name).toBe('amy');
  await speech.finish();
  expect(await said).toBe(true);
});

it('never speaks with a voice of the network, nor with one that the browser would choose', async () => {
  const speech = fakeSpeech([fakeVoice('amy', 'en-GB', false)]);
  expect(await say('It rained.', { voice: AMY, speed: 1 })).toBe(false);
  expect(speech.texts()).toEqual([]);
});
