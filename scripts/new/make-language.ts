import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BadName } from './bad-name.ts';
import type { Made } from './made.ts';

interface Text {
  readonly message: string;
  readonly description?: string;
}

type Texts = Readonly<Record<string, Text>>;

const LOCALES = 'public/_locales';
/** As the browsers name a folder of texts: "pt", "pt_BR". */
const LANGUAGE = /^[a-z]{2,3}(?:_[A-Z]{2})?$/;
const FORM = /_(?:one|other)$/;

/**
 * Makes the texts of another language: all of the English ones, with every plural form that the language has.
 * @param root the project's folder
 * @param args what was given on the command line: the language's folder name
 * @returns what was made, all of it still in English
 * @throws BadName for a name that is no language's, or that is there already
 */
export function makeLanguage(root: string, args: readonly string[]): Made {
  const [language = ''] = args;
  const tag = language.replace('_', '-');
  if (args.length !== 1 || !LANGUAGE.test(language) || !isKnown(tag)) {
    throw new BadName('Usage: npm run new:language <language>, like "it" or "pt_BR".');
  }
  const path = `${LOCALES}/${language}/messages.json`;
  if (existsSync(join(root, path))) throw new BadName(`${path} is there already.`);
  const english = JSON.parse(
    readFileSync(join(root, LOCALES, 'en/messages.json'), 'utf8'),
  ) as Texts;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${JSON.stringify(textsIn(tag, english), null, 2)}\n`);
  const next = `Translate every text. \`npm run unit -- tests/public\` names those that are still English.`;
  return { made: [path], next };
}

function isKnown(tag: string): boolean {
  return Intl.PluralRules.supportedLocalesOf([tag]).length > 0;
}

/** The texts to be translated. What a text is for stands beside the English one alone. */
function textsIn(tag: string, english: Texts): Texts {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const made: Record<string, Text> = {};
  for (const [key, { message }] of Object.entries(english)) {
    const stem = key.replace(FORM, '');
    const isCounted = stem !== key && `${stem}_other` in english;
    if (!isCounted) made[key] = { message: valueOf(key, tag) ?? message };
    if (!isCounted || !key.endsWith('_other')) continue;
    for (const category of pluralCategories) made[`${stem}_${category}`] = { message };
  }
  return made;
}

/** Right to left: as many as the texts' own test knows. */
const RTL = /^(?:ar|fa|he|ur)\b/;

function valueOf(key: string, tag: string): string | null {
  if (key === 'language') return tag;
  return key === 'direction' ? (RTL.test(tag) ? 'rtl' : 'ltr') : null;
}
