import { render } from '@testing-library/preact';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SamplePage } from '../../components/SamplePage.tsx';
import { WordsProvider, type Words } from '../../components/words.ts';
import { sampleAddress, lookAtSample } from '../../entrypoints/welcome/look-at-sample.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');

function wordsIn(language: string): Words {
  const file = join(LOCALES, language, 'messages.json');
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return { t: (key) => texts[key]?.message ?? '', locale: language };
}

function drawn(words: Words): Element {
  const page = (
    <WordsProvider value={words}>
      <SamplePage root={null} addressOf={sampleAddress} />
    </WordsProvider>
  );
  const sample = render(page).container.querySelector('.sample');
  if (sample === null) throw new Error('no sample was drawn');
  return sample;
}

describe.each(readdirSync(LOCALES))('the sample of the welcome page in %s', (language) => {
  const words = wordsIn(language);
  document.documentElement.lang = language;

  it('has its three pieces of clutter found, and nothing else', () => {
    const sample = drawn(words);
    const before = sample.outerHTML;
    const { clutter, report } = lookAtSample(sample, words.t('sampleTitle'));
    const hidden = (part: string) =>
      clutter.some((element) => element.matches(part) || element.closest(part) !== null);
    expect(
      ['.sample-app', '.sample-ai', '.sample-newsletter'].filter((part) => !hidden(part)),
    ).toEqual([]);
    expect(report.blocks).toHaveLength(3);
    expect(sample.outerHTML).toBe(before);
  });

  it('gives the story by itself, the other stories apart from it', () => {
    const { article } = lookAtSample(drawn(words), words.t('sampleTitle'));
    expect(article?.title).toBe(words.t('sampleTitle'));
    expect(article?.text).toBe(
      [words.t('sampleFirst'), words.t('sampleSecond'), words.t('sampleThird')].join('\n\n'),
    );
    expect(article?.related.map(({ title }) => title)).toEqual([
      words.t('sampleBeside'),
      words.t('sampleBesideToo'),
      words.t('sampleBesideLast'),
    ]);
  });
});
