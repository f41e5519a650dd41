import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { STORY_TAGS } from './audit.ts';

/** What a reader of Markdown may make of a story; `input` is a box of a list of tasks, without a use. */
const MAY_COME = new Set(['html', 'head', 'body', ...STORY_TAGS.split(' ')]);

const ADDRESS = /^(?:https?:\/\/|mailto:)/;

function elementFaults(element: Element): string[] {
  const shown = element.outerHTML.slice(0, 120);
  const strange = MAY_COME.has(element.localName) ? [] : [`makes an element: ${shown}`];
  const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
  const address = element.getAttribute('href') ?? element.getAttribute('src');
  const leads = address === null || ADDRESS.test(address) ? [] : [`makes an address: ${shown}`];
  return [...strange, ...handlers.map((name) => `makes a handler ${name}: ${shown}`), ...leads];
}

/**
 * What a reader of Markdown that lets HTML and any address through would make of a copy.
 * Source: TESTING.md S13.
 * @returns what is not part of a story, in words
 */
export function checkMarkdown(markdown: string): string[] {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const { window } = new JSDOM(html);
  const faults = [...window.document.querySelectorAll('*')].flatMap(elementFaults);
  window.close();
  return faults;
}
