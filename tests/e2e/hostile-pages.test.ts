import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../browsers/driver.ts';
import { optionsPage } from './own-page.ts';
import { startSession, type Session } from './session.ts';
import { storyPage, storyParagraphs } from './story-page.ts';

const STORY = { title: 'Ostermere counts its swans', subject: 'the counting of the swans' };

const BANNER =
  '<section class="x1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>';

/** Names under which our scripts in a page find each other. */
const OWN_NAMES = Array.from(
  readFileSync(join(import.meta.dirname, '../../lib/browser/isolated-world.ts'), 'utf8').matchAll(
    /^ {2}(\w+)\?:/gm,
  ),
  ([, name = '']) => name,
);

/** Elements of which ones that a page names take the place of what is asked for. */
const WAYS = ['a form each', 'one form around a paragraph', 'a document and a window'] as const;

/**
 * Puts elements in a page that take the place of all that is asked of an element, a document, or a
 * window. Runs in the page. A form with a field named parentNode makes Readability go round for ever.
 * @returns how many
 */
function overwrite(way: (typeof WAYS)[number], ownNames: readonly string[]): number {
  const namesOf = (...starts: readonly object[]) => {
    const names = new Set<string>();
    for (const start of starts) {
      let one: object | null = start;
      while (one !== null) {
        for (const name of Object.getOwnPropertyNames(one)) names.add(name);
        one = Object.getPrototypeOf(one) as object | null;
      }
    }
    return Array.from(names);
  };
  const made = (tag: string, name: string) => {
    const element = document.createElement(tag);
    element.setAttribute('name', name);
    return element;
  };
  const names = namesOf(...['form', 'p', 'a', 'img'].map((tag) => document.createElement(tag)));
  const [first, second] = Array.from(document.querySelectorAll('article p'));
  const story = document.querySelector('article');
  if (way === 'a form each') {
    const forms = names.map((name) => {
      const form = document.createElement('form');
      form.append(made('output', name));
      return form;
    });
    first?.before(...forms);
    return forms.length;
  }
  if (way === 'one form around a paragraph') {
    const form = document.createElement('form');
    const fill = Element.prototype.append.bind(form);
    second?.replaceWith(form);
    fill(second ?? '', ...names.map((name) => made('output', name)));
    return names.length;
  }
  const all = [...namesOf(document, window), ...ownNames];
  const impostors = all.flatMap((name) =>
    ['img', 'a'].map((tag) => Object.assign(made(tag, name), { id: name })),
  );
  story?.append(...impostors);
  return impostors.length;
}

describe.each(BROWSERS)('hostile pages in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  const expected = {
    state: 'article',
    headline: STORY.title,
    paragraphs: storyParagraphs(STORY),
  };

  it.each(WAYS)(
    'names that overwrite all that is asked of %s neither freeze nor break it',
    async (way) => {
      const task = `(${overwrite.toString()})(${JSON.stringify(way)}, ${JSON.stringify(OWN_NAMES)})`;
      const beside = `${BANNER}<script>var elementsMade = ${task};</script>`;
      session.server.put('http://post.example/names', storyPage({ ...STORY, beside }));
      const page = await session.driver.newPage('http://post.example/names');
      const count = () =>
        page.run(() => (window as unknown as { elementsMade: number }).elementsMade);
      expect(OWN_NAMES.length).toBeGreaterThan(8);
      expect(await count()).toBeGreaterThan(300);
      const isHidden = () =>
        page.run(() => {
          const banner = Document.prototype.getElementsByClassName.call(document, 'x1')[0];
          return banner !== undefined && !Element.prototype.checkVisibility.call(banner);
        });
      await expect.poll(isHidden).toBe(true);
      expect(await session.readPopup(page)).toMatchObject(expected);
      await page.close();
    },
  );

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

  it('pages of ours run no script but their own, whatever got into them', async () => {
    session.server.put('http://post.example/remote.js', 'window.ranRemote = true;');
    const page = await optionsPage(session.driver);
    const outcome = await page.run(async () => {
      const own = window as unknown as Record<string, unknown>;
      const refused = async (task: () => unknown) => {
        // By itself: what a test runs may do more than a page may.
        await new Promise((resolve) => setTimeout(resolve));
        try {
          task();
          return false;
        } catch {
          return true;
        }
      };
      const write = (name: string, value: string) => {
        const made = document.createElement(name === 'onclick' ? 'b' : 'script');
        made.setAttribute(name, value);
        document.body.append(made);
        made.click();
      };
      const tried = {
        eval: await new Promise((resolve) => {
          setTimeout(() => void refused(() => (0, eval)('window.ranEval = true')).then(resolve));
        }),
        markup: await refused(() => document.body.insertAdjacentHTML('beforeend', '<b>no</b>')),
      };
      for (const [name, value] of [
        ['onclick', 'window.ranHandler = true'],
        ['src', 'http://post.example/remote.js'],
        ['src', 'data:text/javascript,window.ranData = true'],
      ] as const) {
        await refused(() => write(name, value));
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { ...tried, ran: Object.keys(own).filter((name) => name.startsWith('ran')) };
    });
    expect(outcome).toEqual({ eval: true, markup: true, ran: [] });
    expect(session.server.asked).not.toContain('http://post.example/remote.js');
    await page.close();
    await session.driver.complaints(); // of what was refused
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
