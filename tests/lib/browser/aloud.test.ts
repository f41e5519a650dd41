// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAloud } from '../../../lib/browser/aloud.ts';
import { fakeSpeech, fakeVoice } from './fake-speech.ts';

const SENTENCES = ['One.', 'Two.', 'Three.', 'Four.'].map((text, place) => ({
  text,
  paragraph: place < 2 ? 0 : 1,
  start: 0,
  end: text.length,
}));

let speech: ReturnType<typeof fakeSpeech>;
beforeEach(() => {
  speech = fakeSpeech([fakeVoice('amy', 'en'), fakeVoice('joe', 'en')]);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function aloud(from = 0) {
  const marked: string[] = [];
  const manner = { voice: { id: 'amy', name: 'amy', lang: 'en' }, speed: 1 };
  const onEnd = vi.fn();
  const reader = readAloud({
    sentences: SENTENCES,
    from,
    manner: () => manner,
    onSentence: ({ text }) => marked.push(text),
    onEnd,
  });
  return { ...reader, marked, manner, onEnd };
}

describe('reading aloud', () => {
  it('goes from sentence to sentence, each marked while it is said, and ends', async () => {
    const reader = aloud(2);
    reader.play();
    expect(reader.marked).toEqual(['Three.']);
    await speech.finish();
    expect(reader.marked).toEqual(['Three.', 'Four.']);
    expect(reader.onEnd).not.toHaveBeenCalled();
    await speech.finish();
    expect(reader.onEnd).toHaveBeenCalledExactlyOnceWith('finished');
    expect(speech.texts()).toEqual(['Three.', 'Four.']);
  });

  it('pauses at once, and begins the sentence anew', async () => {
    const reader = aloud();
    reader.play();
    await speech.finish();
    reader.pause();
    expect(speech.isSpeaking()).toBe(false);
    reader.play();
    expect(speech.texts()).toEqual(['One.', 'Two.', 'Two.']);
    expect(reader.onEnd).not.toHaveBeenCalled();
  });

  it('skips by sentence and by paragraph while it speaks', () => {
    const reader = aloud();
    reader.play();
    reader.skip('sentence', 1);
    reader.skip('paragraph', 1);
    reader.skip('paragraph', -1);
    expect(speech.texts()).toEqual(['One.', 'Two.', 'Three.', 'One.']);
    expect(speech.isSpeaking()).toBe(true);
  });

  it('skips in silence while it is paused', () => {
    const reader = aloud();
    reader.play();
    reader.pause();
    reader.skip('sentence', 1);
    expect(reader.marked).toEqual(['One.', 'Two.']);
    expect(speech.isSpeaking()).toBe(false);
  });

  it('ends past the last sentence', () => {
    const reader = aloud(3);
    reader.play();
    reader.skip('sentence', 1);
    expect(reader.onEnd).toHaveBeenCalledExactlyOnceWith('finished');
    expect(speech.isSpeaking()).toBe(false);
  });

  it('tells when the device breaks off, and can go on', async () => {
    const reader = aloud();
    reader.play();
    await speech.breakOff();
    expect(reader.onEnd).toHaveBeenCalledExactlyOnceWith('interrupted');
    reader.play();
    expect(speech.texts()).toEqual(['One.', 'One.']);
  });

  it('speaks the next sentence with the voice and speed of that moment', async () => {
    const reader = aloud();
    reader.play();
    Object.assign(reader.manner, { voice: { id: 'joe', name: 'joe', lang: 'en' }, speed: 2 });
    await speech.finish();
    expect(speech.last()).toMatchObject({ text: 'Two.', rate: 2 });
    expect(speech.last()?.voice?.name).toBe('joe');
  });
});
