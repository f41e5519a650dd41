import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../browsers/driver.ts';
import { startSession, type Session } from './session.ts';
import { storyPage, storyParagraphs } from './story-page.ts';

const STORY = { title: 'Ostermere counts its swans', subject: 'the counting of the swans' };

/** Names that a form's fields take from it. The first two make Readability go round for ever. */
const FIELDS = [
  'parentNode',
  'nextElementSibling',
  'tagName',
  'textContent',
  'getAttribute',
  'hasAttribute',
  'removeAttribute',
  'querySelectorAll',
  'getElementsByTagName',
  'firstChild',
  'childNodes',
  'children',
  'attributes',
  'style',
  'id',
  'className',
  'ownerDocument',
];

/** Names that pictures and forms take from the document. */
const DOCUMENT_NAMES = [
  'body',
  'head',
  'documentElement',
  'cloneNode',
  'createElement',
  'querySelectorAll',
  'title',
];

describe.each(BROWSERS)('hostile pages in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  const storyWith = async (name: string, beside: string) => {
    const address = `http://post.example/swans-${name}`;
    const markup = storyPage(STORY).replace('<h1>', `${beside}<h1>`);
    session.server.put(address, markup);
    const page = await session.driver.newPage(address);
    const shown = await session.readPopup(page);
    await page.close();
    return shown;
  };

  const expected = {
    state: 'article',
    headline: STORY.title,
    paragraphs: storyParagraphs(STORY),
  };

  it.each(FIELDS)('a form field named %s neither freezes nor breaks the reading', async (name) => {
    expect(await storyWith(name, `<form><input name="${name}"></form>`)).toMatchObject(expected);
  });

  it.each(DOCUMENT_NAMES)('an element named %s does not stand in for it', async (name) => {
    const impostors = `<img name="${name}" alt=""><form name="${name}"></form>`;
    expect(await storyWith(`document-${name}`, impostors)).toMatchObject(expected);
  });

  it('a page that allows nothing and trusts no text is read, and has nothing to refuse', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'";
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,">
<script nonce="own">refused = []; addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));</script>`;
    session.server.put('http://post.example/strict', storyPage({ ...STORY, head }));
    const page = await session.driver.newPage('http://post.example/strict');
    const refusedOf = () =>
      page.run(() => [...(window as unknown as { refused: string[] }).refused]);
    const before = await refusedOf();
    expect(await session.readPopup(page)).toMatchObject(expected);
    expect(await refusedOf()).toEqual(before);
    // It does refuse: a script of the page's own may not write markup.
    const write = () =>
      page.run(() => {
        document.body.insertAdjacentHTML('beforeend', '<b>no</b>');
      });
    await write().catch(() => undefined);
    expect(await page.run(() => document.body.lastElementChild?.localName)).not.toBe('b');
    await page.close();
  });

  it('scripts in the story never run in the popup', async () => {
    const payload =
      '<p>Not a word of it.<img src="x" onerror="document.body.dataset.ran=1">' +
      '<a href="javascript:document.body.dataset.ran=1">link</a><svg onload="document.body.dataset.ran=1"></svg></p>';
    const address = 'http://post.example/payload';
    session.server.put(address, storyPage(STORY).replace('</article>', `${payload}</article>`));
    const page = await session.driver.newPage(address);
    const popup = await session.driver.openPopup(page);
    const danger = () =>
      popup.run(() => {
        const all = [...document.querySelectorAll('main *')];
        const handlers = all.filter((one) =>
          one.getAttributeNames().some((name) => name.startsWith('on')),
        );
        const links = [...document.querySelectorAll('a')].filter(
          (link) => !/^(?:https?|mailto):/.test(link.href) && link.getAttribute('href') !== null,
        );
        const foreign = document.querySelectorAll('#story :is(svg,script,iframe,form,style)');
        return {
          ran: document.body.dataset['ran'] ?? 'never',
          state: document.querySelector('main')?.dataset['state'],
          counts: [handlers.length, links.length, foreign.length],
        };
      });
    await expect.poll(danger, { timeout: 5000 }).toMatchObject({ state: 'article' });
    const found = await danger();
    expect(found.counts).toEqual([0, 0, 0]);
    expect(found.ran).toBe('never');
    expect(await page.run(() => document.body.dataset['ran'])).toBe('1'); // the page itself did run it
  });
});
