import type { View } from '../browsers/driver.ts';
import { STORY_ATTRIBUTES, STORY_TAGS } from './audit.ts';
import { checkMarkdown } from './check-markdown.ts';
import type { Files } from './take-files.ts';

/** What a file may hold besides a story: the page around it. Written out again, as the story's is. */
const PAGE_TAGS = 'html head body title nav';
const PAGE_ATTRIBUTES = 'class id xmlns xmlns:epub xml:lang epub:type';

/** What is never seen and would be kept: as the audit knows it. */
export const UNSEEN =
  /[\u034f\u115f\u1160\u202a-\u202e\u2060-\u206f\u200b\u3164\ufeff\uffa0\ufffe\uffff\u{e0000}-\u{e00ff}]|[a-z\s\ufe00-\ufe0f\u{e0100}-\u{e01ef}][\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[^\P{Cc}\s]/iu;

/** Tells what a policy refuses. It comes before the policy, so it may run itself. */
const LISTENER =
  '<script>//<![CDATA[\naddEventListener("securitypolicyviolation", (e) => parent.refusedThere(`tried ${e.effectiveDirective} ${e.blockedURI}`));\n//]]></script>';

/** A book brings no policy, so it is given one that refuses everything but its own style. */
const BOOK_POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'self\'"/>';

/** A file as it is opened, and what may be found in it. */
interface Opened {
  readonly markup: string;
  readonly type: string;
  /** What its head must hold, in order: of the page only the title's words stand there. */
  readonly head: string;
  readonly tags: string;
}

// Runs in an ordinary page, so everything it needs is inside it.
async function openIn({ markup, type, head, tags }: Opened, attributes: string): Promise<string[]> {
  const faults: string[] = [];
  const frame = document.createElement('iframe');
  const url = URL.createObjectURL(new Blob([markup], { type }));
  Object.assign(window, { refusedThere: (what: string) => faults.push(what) });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  frame.src = url;
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument;
  if (inner === null) return ['it went elsewhere'];
  const mayCome = new Set(tags.split(' '));
  const mayHave = new Set(attributes.split(' '));
  const mayLead = /^(?:(?:https?:\/\/|mailto:|#)[!-~]*$|story\.xhtml(?:#part-\d+)?$)/;
  const isFaulty = (one: Element) =>
    !mayCome.has((one.namespaceURI?.endsWith('MathML') === true ? 'math:' : '') + one.localName) ||
    one.getAttributeNames().some((name) => !mayHave.has(name)) ||
    ['href', 'src', 'cite'].some((name) => !mayLead.test(one.getAttribute(name) ?? '#'));
  const shown = Array.from(inner.querySelectorAll(':root, body, body *'));
  faults.push(...shown.filter(isFaulty).map((one) => one.outerHTML.slice(0, 160)));
  const inHead = Array.from(inner.querySelectorAll('head *'), (one) => one.localName).join(' ');
  if (inHead !== head) faults.push(`head of ${inHead}`);
  frame.remove();
  URL.revokeObjectURL(url);
  return faults;
}

const listenedTo = (markup: string, policy: string) =>
  markup.replace('<head>', () => `<head>${LISTENER}${policy}`);

const openPage = (markup: string): Opened => ({
  markup: listenedTo(markup, ''),
  type: 'text/html',
  head: 'script meta meta meta meta title style',
  tags: `${STORY_TAGS} ${PAGE_TAGS}`,
});

/** No pictures were asked for, so a book has none. */
const openChapter = (markup: string): Opened => ({
  markup: listenedTo(markup, BOOK_POLICY),
  type: 'application/xhtml+xml',
  head: 'script meta title link',
  tags: `${STORY_TAGS} ${PAGE_TAGS}`.replace(' img ', ' '),
});

/** The front matter of a file, which some readers take for text, and the story below it. */
function parted(markdown: string): readonly [string, string] {
  const end = markdown.indexOf('\n---\n', 3);
  return [markdown.slice(0, end), markdown.slice(end + 5)];
}

async function markdownFaults(desk: View, markdown: string): Promise<string[]> {
  const [head, story] = parted(markdown);
  const faults = await checkMarkdown(desk, story);
  const isMarkup = /<[a-z/!?]/i.test(head);
  return [...faults, ...(isMarkup ? [head] : [])].map((one) => `Markdown file makes ${one}`);
}

/** A name that every system takes, leads nowhere, hides nothing and is no option. */
const NAME = /^(?![\s.~-])[^\\/:*?"<>|\p{Cc}\u200e\u200f]{1,130}(?<![\s.-])\.(?:md|html|epub)$/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i;

const isBadName = (name: string) => !NAME.test(name) || DEVICE.test(name) || UNSEEN.test(name);

/** Files that say what is in a book are read by no browser: that they can be read is enough. */
const unreadable = (desk: View, markup: string) =>
  desk.run((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return parsed.querySelector('parsererror') === null ? [] : ['it cannot be read'];
  }, markup);

/**
 * What the files of a story would do where they are opened: what runs or loads, what is no part of a
 * story, what cannot be read.
 * @param desk an ordinary page, to open them in
 */
export async function checkFiles(desk: View, files: Files): Promise<string[]> {
  const { names, markdown, html, book } = files;
  const faults = await markdownFaults(desk, markdown);
  faults.push(...names.filter(isBadName).map((name) => `a file named ${name}`));
  const open = (file: Opened) => desk.run(openIn, file, `${STORY_ATTRIBUTES} ${PAGE_ATTRIBUTES}`);
  const note = (name: string, found: readonly string[]) => {
    faults.push(...found.map((one) => `${name}: ${one}`));
  };
  note('web page', await open(openPage(html)));
  for (const [name, markup] of Object.entries(book)) {
    const isChapter = name.endsWith('.xhtml');
    note(name, await (isChapter ? open(openChapter(markup)) : unreadable(desk, markup)));
  }
  const texts = Object.entries({ ...book, 'web page': html, 'Markdown file': markdown });
  for (const [name, text] of texts) if (UNSEEN.test(text)) note(name, ['an unseen sign']);
  return faults;
}
