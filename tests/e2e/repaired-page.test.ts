import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { isPicking } from './own-page.ts';
import { startSession, type Session } from './session.ts';
import { storyPage, storyParagraphs } from './story-page.ts';

const WITHIN = { timeout: 15_000 };
const MIDDLE = 'position:fixed;inset:45% 30%';

/** Far from the story, which does not take it for a part of itself. */
const NOTE_WORDS =
  'A drawing of the old lamps hangs in the town hall, and whoever can name all nine of the lamplighters in it is promised supper.';
const NOTE = `<aside class="note" style="${MIDDLE}"><p>${NOTE_WORDS}</p></aside>`;

const SUBJECT = 'its lamps';
const TITLE = 'Ostermere mends its lamps';
const page = (beside: string) => storyPage({ title: TITLE, subject: SUBJECT, beside });

/** What the panel's buttons are after one another: wider, narrower, hide, its like, story, keep. */
const STORY = 5;

const tabs = (count: number) => Array.from({ length: count }, () => 'Tab');

describe.each(BROWSERS)('a repaired page, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
    session.server.put('http://quay.example/lamps', page(NOTE));
  });
  afterAll(() => session.close());

  /** What the popup shows of the page as a list of paragraphs, and what its copy holds. */
  const read = async (over: PageView) => {
    const popup = await session.driver.openPopup(over);
    const { paragraphs } = await shownIn(popup);
    await popup.run(() => document.querySelector<HTMLElement>('button.copy-text')?.click());
    const said = () => popup.run(() => document.querySelector('.copy-status')?.textContent ?? '');
    await waitUntil(async () => (await said()) !== '', 'the popup says that it copied');
    await popup.close();
    const { text } = await session.driver.clipboard();
    return { shown: paragraphs.join('\n\n'), copied: text };
  };

  const pick = async (over: PageView, steps: number) => {
    await session.driver.chooseInMenu('menuHideLike', over);
    await waitUntil(() => isPicking(over), 'the picker');
    await session.driver.type(over, [...tabs(steps), 'Enter', 'Escape']);
    await expect.poll(() => isPicking(over), WITHIN).toBe(false);
  };

  /** A page that was repaired reads right when somebody comes to it again, too. */
  const expectEverywhere = async (address: string, words: string, isThere: boolean) => {
    const again = await session.driver.newPage(address);
    const { shown, copied } = await read(again);
    expect({ shown: shown.includes(words), copied: copied.includes(words) }).toEqual({
      shown: isThere,
      copied: isThere,
    });
    for (const paragraph of storyParagraphs({ subject: SUBJECT })) {
      expect(shown).toContain(paragraph);
      expect(copied).toContain(paragraph);
    }
    await again.close();
  };

  it('“this is part of the story” puts a block into popup and copy', async () => {
    const address = 'http://quay.example/lamps';
    await expectEverywhere(address, NOTE_WORDS, false);
    const first = await session.driver.newPage(address);
    await pick(first, STORY);
    await first.close();
    await expectEverywhere(address, NOTE_WORDS, true);
  });
});
