// @vitest-environment node
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadName } from '../../scripts/new/bad-name.ts';
import { makeLanguage } from '../../scripts/new/make-language.ts';
import { ROOT } from '../../scripts/tools/program.ts';

const ENGLISH = 'public/_locales/en/messages.json';

describe('makeLanguage', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'broadsheet-language-'));
    mkdirSync(join(root, 'public/_locales/en'), { recursive: true });
    cpSync(join(ROOT, ENGLISH), join(root, ENGLISH));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  const texts = (path: string) =>
    JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, { message: string }>;

  it('makes every text, in every plural form of the language', () => {
    const [path = ''] = makeLanguage(root, ['pl']).made;
    const made = texts(path);
    const english = Object.keys(texts(ENGLISH));
    expect(english.filter((key) => !(key in made))).toEqual([]);
    const forms = Object.keys(made).filter((key) => key.startsWith('copiedText_'));
    expect(forms.sort()).toEqual(['few', 'many', 'one', 'other'].map((one) => `copiedText_${one}`));
    expect(made['language']?.message).toBe('pl');
    expect(made['direction']?.message).toBe('ltr');
  });

  it('makes no form that the language has not, and knows which way it runs', () => {
    const [path = ''] = makeLanguage(root, ['vi']).made;
    expect(Object.keys(texts(path)).filter((key) => key.endsWith('_one'))).toEqual([]);
    const [hebrew = ''] = makeLanguage(root, ['he']).made;
    expect(texts(hebrew)['direction']?.message).toBe('rtl');
  });

  it.each([[[]], [['English']], [['en']], [['../it']], [['it', 'pt']], [['xxq']]])(
    'refuses %j',
    (args) => {
      expect(() => makeLanguage(root, args)).toThrow(BadName);
    },
  );
});
