import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { ToBackground, ToPage } from '../messages.ts';

/** The tab that a message came from, as the browser tells it, not the sender. */
export interface SenderTab {
  readonly id: number;
  /** Host name of the page. */
  readonly host: string;
}

type Answer<M> = (message: M, tab: SenderTab) => Promise<unknown>;

/** One answer for each message there is. */
export type FromPage = {
  readonly [T in ToBackground['type']]: Answer<Extract<ToBackground, { type: T }>>;
};

type PageAnswer<M> = (message: M) => Promise<unknown>;

/** One answer for each question there is. */
export type FromExtension = {
  readonly [T in ToPage['type']]: PageAnswer<Extract<ToPage, { type: T }>>;
};

type Sender = Browser.runtime.MessageSender;

/** Only the top frame of a web page is ours; a message of any other origin finds no ear. */
function tabOf({ tab, frameId, url }: Sender): SenderTab | null {
  if (tab?.id === undefined || frameId !== 0) return null;
  const address = URL.parse(url ?? tab.url ?? '');
  return address === null ? null : { id: tab.id, host: address.hostname };
}

const isOurs = (sender: Sender) => sender.id === browser.runtime.id;

type Reply = (answer: unknown) => void;

/** Hears a message with the answer to come; undefined: it was not for us. */
type Ear = (data: unknown, sender: Sender, reply: Reply) => true | undefined;

// Both browsers keep the line open for a listener that returns true; not both for a promise.
function answerLater(answer: Promise<unknown>, reply: Reply): true {
  answer.then(reply, () => {
    reply(null);
  });
  return true;
}

/**
 * The background's ear for the scripts in pages.
 * @returns a listener for runtime.onMessage; foreign, malformed and unknown messages get no answer
 */
export function earForPages(answers: FromPage): Ear {
  return (data, sender, reply) => {
    const message = v.safeParse(ToBackground, data);
    const tab = tabOf(sender);
    if (!isOurs(sender) || tab === null || !message.success) return undefined;
    const answer = answers[message.output.type] as Answer<ToBackground>;
    return answerLater(answer(message.output, tab), reply);
  };
}

/** The page's ear for the popup and the background. @returns a listener for runtime.onMessage */
export function earForExtension(answers: FromExtension): Ear {
  return (data, sender, reply) => {
    const message = v.safeParse(ToPage, data);
    if (!isOurs(sender) || !message.success) return undefined;
    const answer = answers[message.output.type] as PageAnswer<ToPage>;
    return answerLater(answer(message.output), reply);
  };
}

/**
 * Sends a message to the background; once more where that ended while it listened: a message says what
 * is so, or is to be so, and does no harm twice.
 * @throws when nobody is there
 */
async function send(message: ToBackground): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isExtensionThere()) throw error;
    return browser.runtime.sendMessage(message);
  }
}

/**
 * Says something to the background. Never throws: a script that outlived its extension stays quiet.
 * @returns whether it was heard
 */
export async function tellBackground(message: ToBackground): Promise<boolean> {
  try {
    await send(message);
    return true;
  } catch {
    return false;
  }
}

/** Asks the background. @returns null when it does not answer */
export async function askBackground(message: ToBackground): Promise<unknown> {
  try {
    return (await send(message)) ?? null;
  } catch {
    return null;
  }
}

/** Asks the scripts in a tab's page. @returns null when none of them answers */
export async function askPage(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as unknown) ?? null;
  } catch {
    return null;
  }
}

/** Is the extension that this script belongs to still there? After an update old scripts live on. */
export function isExtensionThere(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}
