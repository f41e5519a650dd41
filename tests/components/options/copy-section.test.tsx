// @vitest-environment jsdom
// The copy takes what the sanitiser returns, and that works under jsdom only.
import { expect, test } from 'vitest';
import { CopySection } from '../../../components/options/CopySection.tsx';
import type { OptionsProps } from '../../../components/options/options-view.ts';
import type { UntrustedHtml } from '../../../lib/article.ts';
import { copyStory } from '../../../lib/export/copy-story.ts';
import { sanitize } from '../../../lib/html/sanitize.ts';
import { parseSettings } from '../../../lib/settings.ts';
import { draw, the } from '../draw.tsx';
import { sampleArticle } from '../sample-story.ts';

test('names what a source line may hold, and each is filled in', () => {
  const settings = parseSettings({});
  const root = draw(<CopySection {...({ settings, actions: {} } as unknown as OptionsProps)} />);
  const help = the(root, '#copy-template-help').textContent;
  expect(the(root, 'textarea').getAttribute('aria-describedby')).toBe('copy-template-help');
  const names = help.match(/\{[a-z]+\}/g) ?? [];
  expect(names).toHaveLength(6);

  const content = sanitize('<p>One.</p>' as UntrustedHtml, document);
  const copied = { article: sampleArticle({}), content, isPart: false };
  const { text } = copyStory(copied, { ...settings, copyTemplate: names.join(' | ') });
  expect(text).toContain('https://gazette.example/ferry');
  expect(text).not.toMatch(/\{[a-z]+\}/);
});
