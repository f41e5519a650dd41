import type { PageView, View } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import type { Session } from '../e2e/session.ts';
import { audit, STORY_ATTRIBUTES, STORY_TAGS, type Audit } from './audit.ts';
import { checkFiles, UNSEEN } from './check-files.ts';
import { checkMarkdown, strangeParts } from './check-markdown.ts';
import { refusalsOf, type Deeds } from './control.ts';
import { slotWord, type Combination } from './hostile-page.ts';
import { hostIn, plainAddress } from './plain-address.ts';
import { takeFiles } from './take-files.ts';

/** A browser, the tab in which pages are tried, and an ordinary page to look at copies in. */
export interface Ground {
  readonly session: Session;
  readonly page: PageView;
  readonly desk: PageView;
}

/** What came of a page full of payloads. */
export interface Outcome {
  /** What got out, and where; nothing when all held. */
  readonly escapes: readonly string[];
  /** What the page may have done by itself. */
  readonly doubts: Deeds;
  /** Combinations whose sentence was shown in the popup. */
  readonly shown: number;
}

const look = (view: View): Promise<Audit> => view.run(audit, STORY_TAGS, STORY_ATTRIBUTES);

/** Is everything that was loaded a picture of the story? */
function loadFaults({ loaded, pictures }: Audit): string[] {
  const shown = new Set(pictures.map(plainAddress));
  return loaded
    .filter((address) => !shown.has(plainAddress(address)))
    .map((address) => `loaded ${address}`);
}

/** A copy takes milliseconds, on a busy machine seconds. One given up too early is taken for that of the next button. */
const COPY_MS = 20_000;

export type Copies = Readonly<Record<string, string>>;

/** Presses every copy button of the reader page and takes what it would put on the clipboard, by format; its markup as "html". */
export function takeCopies(reader: View): Promise<Copies> {
  return reader.run(async (longest) => {
    const copies: Record<string, string> = {};
    for (const button of document.querySelectorAll<HTMLElement>('button[class*="copy-"]')) {
      const taken = new Promise<string>((resolve) => {
        const execCommand = () => {
          const clipboardData = new DataTransfer();
          const copy = new ClipboardEvent('copy', { clipboardData, cancelable: true });
          document.dispatchEvent(copy);
          // Firefox gives the event a clipboard of its own.
          resolve(copy.clipboardData?.getData('text/plain') ?? '');
          const html = copy.clipboardData?.getData('text/html') ?? '';
          if (html !== '') copies['html'] = html;
          return true;
        };
        Object.assign(document, { execCommand });
        setTimeout(() => resolve(''), longest);
      });
      button.click();
      copies[/copy-(\w+)/.exec(button.className)?.[1] ?? ''] = await taken;
    }
    return copies;
  }, COPY_MS);
}

async function copyFaults(desk: View, copies: Copies): Promise<string[]> {
  const empty = Object.keys(copies).filter((format) => copies[format] === '');
  const strange = await checkMarkdown(desk, copies['markdown'] ?? '');
  const inHtml = await desk.run(strangeParts, copies['html'] ?? '', STORY_TAGS);
  const unseen = Object.keys(copies).filter((format) => UNSEEN.test(copies[format] ?? ''));
  return [
    ...empty.map((format) => `nothing was copied as ${format}`),
    ...strange.map((markup) => `Markdown makes ${markup}`),
    ...inHtml.map((markup) => `rich text holds ${markup}`),
    ...unseen.map((format) => `an unseen sign was copied as ${format}`),
  ];
}

/** What was asked for that is no picture of a story. */
function strangeRequests(deeds: Deeds['asked'], pictures: readonly string[]): string[] {
  const addresses = new Set(pictures.map(plainAddress));
  const hosts = new Set(pictures.map(hostIn));
  const isPicture = (address: string) =>
    address.startsWith('http:') ? addresses.has(plainAddress(address)) : hosts.has(hostIn(address));
  return deeds.filter((address) => !isPicture(address));
}

/** It takes less than a second, on a busy machine ten. */
const READER_MS = 20_000;

async function openReader(popup: View, page: PageView): Promise<void> {
  await popup.run(() => document.querySelector<HTMLElement>('button.open-reader')?.click());
  await waitUntil(
    () =>
      page
        .run(
          () =>
            document.querySelector('#story') !== null && location.protocol.includes('extension'),
        )
        .catch(() => false),
    'the reader page shows the story',
    READER_MS,
  );
}

/**
 * Sends a page full of payloads the whole way: popup, reader page, copies, files. The page is open already.
 * @param sinceThen what was asked for since the page before it was done
 * @throws when it hangs
 */
export async function attack(
  { session, page, desk }: Ground,
  combinations: readonly Combination[],
  sinceThen: () => string[],
): Promise<Outcome> {
  const { driver } = session;
  await driver.complaints();
  const before = await refusalsOf(page);
  const popup = await driver.openPopup(page);
  const { state } = await shownIn(popup);
  const escapes: string[] = [];
  const note = (where: string, faults: readonly string[]) => {
    escapes.push(...faults.map((fault) => `${where}: ${fault}`));
  };
  const inPopup = await look(popup);
  const seen = [inPopup];
  note('popup', [...inPopup.faults, ...loadFaults(inPopup)]);
  const after = await refusalsOf(page);
  if (state === 'article') {
    await openReader(popup, page);
    const inReader = await look(page);
    seen.push(inReader);
    note('reader', [...inReader.faults, ...loadFaults(inReader)]);
    note('copy', await copyFaults(desk, await takeCopies(page)));
    note('file', await checkFiles(desk, await takeFiles(page)));
  } else await popup.close();
  note('console', await driver.complaints());
  const pictures = seen.flatMap((one) => one.pictures);
  const asked = strangeRequests(sinceThen(), pictures);
  const refused = after.length > before.length ? after : [];
  const shown = combinations.filter((_, index) => inPopup.text.includes(slotWord(index))).length;
  return { escapes, doubts: { asked, refused }, shown };
}
