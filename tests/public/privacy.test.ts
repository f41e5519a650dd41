// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseSettings } from '../../lib/settings.ts';
import words from '../../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');

it.each(['PRIVACY.md', 'docs/store/privacy.md'])(
  '%s names the one request of our own by the words of its tick',
  (file) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(`“${words.savePictures.message}”`);
  },
);

it('the tick is off until somebody sets it', () => {
  expect(parseSettings(undefined).savePictures).toBe(false);
});
