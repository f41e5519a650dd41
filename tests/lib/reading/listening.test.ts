// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  languagesOf,
  stepFrom,
  voiceFor,
  voicesFor,
  withVoice,
  type Spoken,
} from '../../../lib/reading/listening.ts';

/** Three paragraphs of two, one and three sentences. */
const ALL: readonly Spoken[] = [0, 0, 1, 2, 2, 2].map((paragraph, place) => ({
  paragraph,
  text: `Sentence ${place}.`,
  start: 0,
  end: 11,
}));

describe('a step', () => {
  it.each([
    [0, 1, 1],
    [5, 1, null],
    [3, -1, 2],
    [0, -1, 0],
  ] as const)('by a sentence from %i: %i leads to %s', (at, by, to) => {
    expect(stepFrom(ALL, at, { unit: 'sentence', by })).toBe(to);
  });

  it.each([
    [0, 1, 2],
    [2, 1, 3],
    [4, 1, null],
    [5, -1, 3],
    [3, -1, 2],
    [2, -1, 0],
    [0, -1, 0],
  ] as const)('by a paragraph from %i: %i leads to %s', (at, by, to) => {
    expect(stepFrom(ALL, at, { unit: 'paragraph', by })).toBe(to);
  });
});

describe('voices', () => {
  const voice = (id: string, lang: string) => ({ id, name: id, lang });
  const VOICES = [
    voice('anna', 'de-DE'),
    voice('joe', 'en-US'),
    voice('amy', 'en-GB'),
    voice('ali', 'ar_EG'),
  ];

  it('are those of the language, whatever the country', () => {
    expect(voicesFor(VOICES, 'en').map(({ id }) => id)).toEqual(['joe', 'amy']);
    expect(voicesFor(VOICES, 'ar').map(({ id }) => id)).toEqual(['ali']);
    expect(voicesFor(VOICES, 'ko')).toEqual([]);
    expect(voicesFor(VOICES, null)).toEqual(VOICES);
  });

  it('speak a language by whatever name it goes', () => {
    const all = [
      voice('kari', 'nb-NO'),
      voice('noa', 'he_IL'),
      voice('li', 'cmn-CN'),
      voice('bad', '??'),
    ];
    const idsFor = (lang: string) => voicesFor(all, lang).map(({ id }) => id);
    expect(['no', 'nn-NO', 'nb'].map(idsFor)).toEqual([['kari'], ['kari'], ['kari']]);
    expect([idsFor('iw'), idsFor('zh-TW'), idsFor('x')]).toEqual([['noa'], ['li'], []]);
    expect(languagesOf(all)).toEqual(['??', 'he', 'no', 'zh']);
    expect(voiceFor([voice('a', 'en-US'), voice('b', 'en_GB')], 'en-gb', {})?.id).toBe('b');
  });

  it('are the one that was chosen where none speaks the language', () => {
    expect(voiceFor(VOICES, 'sw', {})).toBeNull();
    expect(voiceFor(VOICES, 'sw-KE', withVoice({}, 'sw', 'amy'))?.id).toBe('amy');
  });

  it('begin with the one used last, else one of the same country, else any of the language', () => {
    const used = withVoice({ de: 'anna' }, 'en-US', 'amy');
    expect(used).toEqual({ de: 'anna', en: 'amy' });
    expect(voiceFor(VOICES, 'en-US', used)?.id).toBe('amy');
    expect(voiceFor(VOICES, 'en-GB', {})?.id).toBe('amy');
    expect(voiceFor(VOICES, 'en-AU', {})?.id).toBe('joe');
    expect(voiceFor(VOICES, 'ko', used)).toBeNull();
  });

  it('are not looked for any more once they are gone', () => {
    expect(voiceFor(VOICES, 'en', { en: 'removed' })?.id).toBe('joe');
  });
});
