import { marked } from 'marked';
import type { View } from '../browsers/driver.ts';
import { STORY_TAGS } from './audit.ts';

/** What of some markup is not part of a story. Runs in a page, so everything it needs is inside it. */
export function strangeParts(html: string, tags: string): string[] {
  const mayCome = new Set(['html', 'head', 'body', ...tags.split(' ')]);
  // ftp: readers of Markdown make a link of any bare address that stands in a text.
  const mayLead = /^(?:https?:\/\/|ftp:\/\/|mailto:)/i;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(parsed.querySelectorAll('*')).flatMap((one) => {
    const address = one.getAttribute('href') ?? one.getAttribute('src');
    const isStrange =
      !mayCome.has(one.localName) ||
      one.getAttributeNames().some((name) => name.startsWith('on')) ||
      (address !== null && !mayLead.test(address));
    return isStrange ? [one.outerHTML.slice(0, 160)] : [];
  });
}

/**
 * What a reader of Markdown that lets HTML and any address through would make of a copy.
 * Source: TESTING.md S13.
 * @param desk an ordinary page to parse in
 * @returns what is not part of a story, as markup
 */
export function checkMarkdown(desk: View, markdown: string): Promise<string[]> {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return desk.run(strangeParts, html, STORY_TAGS);
}
