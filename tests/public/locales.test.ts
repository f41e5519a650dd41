// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { CLUTTER_RULES } from '../../lib/clutter/rules/index.ts';
import { SIGNALS } from '../../lib/judge/signals/index.ts';

type Messages = Readonly<
  Record<string, { readonly message: string; readonly description?: string }>
>;

/** The Chrome Web Store refuses a longer one. */
const LONGEST_DESCRIPTION = 132;

/** Issue 6 names them; more are welcome. */
const AT_LEAST = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko'];

/** Texts that are the same word in English, or no words at all. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  ar: ['readHereOf'],
  de: ['readHereOf', 'theme_sepia', 'video', 'audio'],
  es: ['readHereOf', 'theme_sepia', 'audio', 'selector'],
  fr: ['publicationVia', 'actions', 'pause', 'audio', 'sitesTitle', 'siteRead'],
  ja: [],
  ko: ['readHereOf'],
};
/** Names and values, not words. */
const UNTRANSLATABLE = new Set(['extensionName', 'language', 'direction']);

/** A language in a script of its own: a text without a letter of it is in the wrong language. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
};

/** Readers are spoken to in one way; words of the other, where they can mean nothing else. */
const OTHER_ADDRESS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted(?:es)?|abra|elija|escriba|haga|pulse|seleccione)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|toi|tes?|tiens?)(?!\p{L})/iu,
};

const FORM = /_(zero|one|two|few|many|other)$/;

const ROOT = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const messagesOf = (language: string) =>
  JSON.parse(text(`public/_locales/${language}/messages.json`)) as Messages;

const languages = readdirSync(new URL('public/_locales', ROOT)).sort();
const others = languages.filter((language) => language !== 'en');
const english = messagesOf('en');
const keys = Object.keys(english);

const stemOf = (key: string) => {
  const stem = key.replace(FORM, '');
  return stem !== key && `${stem}_other` in english ? stem : null;
};
const counted = [...new Set(keys.flatMap((key) => stemOf(key) ?? []))];
const plain = keys.filter((key) => stemOf(key) === null);

const placesIn = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
const rulesKey = (id: string) => `why_${id.replaceAll('-', '_')}`;
const signalsKey = (id: string) => `evidence_${id.replaceAll('-', '_')}`;

test('there are all languages that we promise', () => {
  expect(languages).toEqual(expect.arrayContaining(AT_LEAST));
});

describe.each(languages)('the texts in %s', (language) => {
  const messages = messagesOf(language);

  it('are complete, with each plural form of the language and nothing over', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const forms = counted.flatMap((stem) => categories.map((category) => `${stem}_${category}`));
    expect(Object.keys(messages).sort()).toEqual([...plain, ...forms].sort());
  });

  it('speak to the reader in one way', () => {
    const other = OTHER_ADDRESS[language] ?? /^$/;
    const bad = Object.entries(messages).filter(([, { message }]) => other.test(message));
    expect(bad).toEqual([]);
  });

  it('say which language they are in, and its direction', () => {
    expect(messages['language']?.message).toBe(language);
    const rtl = /^(?:ar|fa|he|ur)$/.test(language);
    expect(messages['direction']?.message).toBe(rtl ? 'rtl' : 'ltr');
  });

  it('are never empty, and have no blanks at their ends but where they are added to others', () => {
    const bad = Object.entries(messages).filter(
      ([key, { message }]) =>
        message.trim() === '' || (message.trim() !== message && key !== 'readHereOf'),
    );
    expect(bad).toEqual([]);
  });

  it('have the places of the English ones', () => {
    const wrong = plain.filter(
      (key) =>
        String(placesIn(messages[key]?.message ?? '')) !==
        String(placesIn(english[key]?.message ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it('count: where several numbers share a form, the number stands in it', () => {
    const shared = /_(?:few|many|other)$/;
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      if (stemOf(key) === null && !(key.replace(FORM, '_other') in english)) return false;
      if (!FORM.test(key)) return false;
      return String(placesIn(message)) !== '$1' && (shared.test(key) || message.includes('$'));
    });
    expect(wrong).toEqual([]);
  });

  it('fit the stores', () => {
    const description = messages['extensionDescription']?.message ?? '';
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});

describe.each(others)('the translation into %s', (language) => {
  const messages = messagesOf(language);
  const same = plain.filter(
    (key) => !UNTRANSLATABLE.has(key) && messages[key]?.message === english[key]?.message,
  );

  it('leaves nothing in English but what is the same word', () => {
    expect(same.sort()).toEqual([...(SAME_AS_ENGLISH[language] ?? [])].sort());
  });

  it('is in the script of the language', () => {
    const script = SCRIPTS[language];
    if (script === undefined) return;
    const foreign = Object.entries(messages)
      .filter(([key]) => !UNTRANSLATABLE.has(key) && key !== 'readHereOf')
      .filter(([, { message }]) => !script.test(message));
    expect(foreign).toEqual([]);
  });
});

describe('the English texts', () => {
  const folders = ['components', 'entrypoints', 'lib'];
  const sources = folders.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|html)$/.test(name))
      .map((name) => text(`${folder}/${name}`)),
  );
  const written = [...sources, text('wxt.config.ts')].join('\n');

  it('are all said somewhere', () => {
    const ids = [
      ...CLUTTER_RULES.map(({ id }) => rulesKey(id)),
      ...SIGNALS.map(({ id }) => signalsKey(id)),
      ...['sponsored-list', 'related-list', 'most-read-list', 'shade'].map(rulesKey),
      signalsKey('empty'),
      ...['holdsStory', 'tooMuch', 'broken', 'kept', 'wall'].map((why) => `dropped_${why}`),
    ];
    const said = (key: string) =>
      ids.includes(key) || new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(written);
    expect([...plain, ...counted].filter((key) => !said(key))).toEqual([]);
  });

  it('are all there that the manifest names', () => {
    const named = [...text('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
    expect(named.filter((key) => key === undefined || !(key in english))).toEqual([]);
  });

  it('tell translators what they are for', () => {
    expect(keys.filter((key) => (english[key]?.description ?? '') === '')).toEqual([]);
  });

  it('say of every rule and every signal what its own file says', () => {
    const told = (key: string) => english[key]?.message;
    const stale = [
      ...CLUTTER_RULES.filter(({ id, why }) => told(rulesKey(id)) !== why),
      ...SIGNALS.filter(({ id, says }) => told(signalsKey(id)) !== says),
    ];
    expect(stale.map(({ id }) => id)).toEqual([]);
  });
});
