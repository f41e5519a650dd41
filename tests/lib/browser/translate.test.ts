// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { t } from '../../../lib/browser/translate.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** The browser's way with a text: $1 is the first substitution. */
function getMessage(key: string, substitutions: string | (string | number)[] = []): string {
  const text = messages[key as keyof typeof messages].message;
  return text.replace(/\$(\d)/g, (_, place) => String(substitutions[Number(place) - 1]));
}

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage);
});

it('gives the text of a key', () => {
  expect(t('extensionName')).toBe('Broadsheet');
});

it('puts substitutions in their places', () => {
  expect(t('publicationVia', 'Harrow Gazette', 'Daily Pages')).toBe(
    'Harrow Gazette · via Daily Pages',
  );
});
