// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The Chrome Web Store refuses a longer one. */
const LONGEST_DESCRIPTION = 132;

const ROOT = new URL('../../', import.meta.url);

const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')),
);
const written = [...sources, readFileSync(new URL('wxt.config.ts', ROOT), 'utf8')].join('\n');

const keys = Object.keys(messages) as readonly (keyof typeof messages)[];

test('every text is said somewhere', () => {
  const unsaid = keys.filter((key) => !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(written));
  expect(unsaid).toEqual([]);
});

test('every text tells translators what it is for', () => {
  expect(keys.filter((key) => messages[key].description === '')).toEqual([]);
});

test('a text of two forms has both, with a place for the number', () => {
  const forms = keys.filter((key) => /_(?:one|other)$/.test(key));
  const stems = new Set(forms.map((key) => key.replace(/_(?:one|other)$/, '')));
  expect(forms).toHaveLength(stems.size * 2);
  for (const key of forms) expect(messages[key].message).toContain('$1');
});

test('the stores take the description', () => {
  expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
});
