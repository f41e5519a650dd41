import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { shownIn, waitUntil } from '../browsers/popup-content.ts';
import { takeCopies } from '../hostile/attack.ts';
import { startSession, type Session } from './session.ts';
import { storyPage, storyParagraphs } from './story-page.ts';

const STORY = { title: 'Ostermere paints its bridge', subject: 'the painting of the bridge' };

/** Ways to have words in a page that nobody sees. Source: TESTING.md 0.6 and S14. */
const UNSEEN: Readonly<Record<string, string>> = {
  displayNone: 'display:none',
  visibilityHidden: 'visibility:hidden',
  opacityZero: 'opacity:0',
  opacityFaint: 'opacity:.02',
  fontZero: 'font-size:0',
  fontTiny: 'font-size:1px',
  offLeft: 'position:absolute;left:-9999px',
  offTop: 'position:absolute;top:-9999px',
  offMargin: 'display:block;margin-left:-9999px;width:500px',
  clipRect: 'position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden',
  clipPath: 'display:inline-block;clip-path:inset(50%)',
  clipCircle: 'display:inline-block;clip-path:circle(0)',
  sameColour: 'color:#fff',
  nearColour: 'color:#fefefe',
  transparent: 'color:transparent',
  fillTransparent: '-webkit-text-fill-color:transparent',
  indented: 'display:block;text-indent:-9999px;white-space:nowrap',
  noHeight: 'display:block;height:0;overflow:hidden',
  noWidth: 'display:inline-block;width:0;height:1em;overflow:hidden',
  maxHeight: 'display:block;max-height:0;overflow:hidden',
  scaled: 'display:inline-block;transform:scale(0)',
  scaleProperty: 'display:inline-block;scale:0',
  contentVisibility: 'display:block;content-visibility:hidden',
  behind: 'position:relative;z-index:-1',
  filtered: 'filter:opacity(0)',
  newNotation: 'color:oklch(1 0 0)',
  mixedOut: 'color:color-mix(in srgb,red 0%,transparent)',
  cutOutOfWhite: 'background:#fff;background-clip:text;color:transparent',
  whiteShadow: 'color:#fff;text-shadow:0 0 2px #fff',
  milkGlass: 'background:rgba(255,255,255,.5);color:#fff',
  whiteGradient: 'background:linear-gradient(#fff,#fff);color:#fff',
  blended: 'mix-blend-mode:lighten',
  masked: 'display:inline-block;mask:linear-gradient(transparent,transparent)',
  clipSide: 'display:inline-block;clip-path:inset(0 100% 0 0)',
  clipOut: 'display:inline-block;clip-path:circle(5px at -999px 0)',
  indentFull: 'display:block;text-indent:100%;white-space:nowrap;overflow:hidden',
  padded:
    'display:inline-block;box-sizing:border-box;width:90px;padding-left:90px;overflow:hidden;white-space:nowrap',
  scaledDown: 'display:inline-block;transform:scale(.1)',
  zoomedOut: 'zoom:.1',
  heaped: 'letter-spacing:-1em',
  noLetters: 'font-size-adjust:0',
  dotted: '-webkit-text-security:disc',
  turnedBack: 'display:inline-block;transform:rotateY(180deg);backface-visibility:hidden',
  pictureInstead: 'content:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)',
  twoPixels: 'display:inline-block;width:2px;height:1em;overflow:hidden',
  fixedBelow: 'position:fixed;top:100vh',
};

/** What a reader does see, though a rule like those above might take it for unseen. */
const SEEN: Readonly<Record<string, string>> = {
  small: 'font-size:9px',
  grey: 'color:#999',
  faint: 'opacity:.5',
  gradientText: 'background:linear-gradient(red,blue);background-clip:text;color:transparent',
  onDark: 'background:#000;color:#fff',
  overPicture: 'background-image:linear-gradient(#000,#000);color:#fff',
  above: 'position:relative;z-index:1',
  clippedLittle: 'display:inline-block;clip-path:inset(1px)',
  halfSize: 'display:inline-block;transform:scale(.5)',
  contents: 'display:contents',
  low: 'display:block;height:3em;overflow:hidden',
  onNewDark: 'background:oklch(.2 0 0);color:#fff',
  outlined: 'color:#fff;-webkit-text-stroke:1px #000',
  difference: 'color:#fff;mix-blend-mode:difference',
  underlined: 'color:#c00;background:linear-gradient(#c00,#c00) 0 100%/100% 2px no-repeat',
  tight: 'letter-spacing:-.05em',
  upsideDown: 'display:inline-block;transform:rotate(180deg);backface-visibility:hidden',
  notSelected: 'user-select:none',
};

const words = (ways: Readonly<Record<string, string>>, form: string) =>
  Object.keys(ways).map((way) => `${form}${way}word`);

/** Each way as a paragraph of its own, as a word in a line, and deep within a link of a line. */
const FORMS: Readonly<Record<string, (way: string) => string>> = {
  whole: (way) =>
    `<p class="${way}">Nobody shall read wholewayword in this paragraph about the bridge, which is long enough.</p>`.replaceAll(
      'way',
      way,
    ),
  inner: (way) =>
    `<p>The painters of the bridge said on Monday <span class="${way}">innerwayword</span> that green it shall be.</p>`.replaceAll(
      'wayword',
      `${way}word`,
    ),
  deep: (way) =>
    `<p>The painters of the bridge asked <a href="/a">for more <b><i class="${way}">deepwayword</i></b> paint</a> before the winter comes.</p>`.replaceAll(
      'wayword',
      `${way}word`,
    ),
};

/** And within the text of a card of another story. */
const CARD = (way: string) =>
  `<li><h3><a href="/news/other-${way}">The old pier ${way} is to be sold to the harbour town</a></h3>
<p>Nobody knows yet who will pay for it, nor <span class="${way}">card${way}word</span> when it is to be moved away.</p></li>`;

const styles = (ways: Readonly<Record<string, string>>) =>
  Object.entries(ways)
    .map(([way, style]) => `.${way} { ${style} }`)
    .join('\n');

const page = (ways: Readonly<Record<string, string>>) => {
  const markup = Object.values(FORMS)
    .flatMap((form) => Object.keys(ways).map(form))
    .join('\n');
  const cards = Object.keys(ways).map(CARD).join('\n');
  const beside = `<section><h2>Related stories</h2><ul>${cards}</ul></section>`;
  const head = `<style>body { background: #fff; color: #000; font-size: 16px } article, section { background: #fff }\n${styles(ways)}</style>`;
  return storyPage({ ...STORY, head, beside }).replace('</article>', `${markup}</article>`);
};

describe.each(BROWSERS)('what nobody sees on a page in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  afterAll(() => session.close());

  /** Everything that popup, reader page and copies say of a page. */
  const saidOf = async (address: string, markup: string): Promise<Record<string, string>> => {
    session.server.put(address, markup);
    const tab: PageView = await session.driver.newPage(address);
    const popup = await session.driver.openPopup(tab);
    expect((await shownIn(popup)).state).toBe('article');
    const shown = await popup.run(() => document.querySelector('#story')?.textContent ?? '');
    await popup.run(() => document.querySelector<HTMLElement>('button.open-reader')?.click());
    await waitUntil(
      () => tab.run(() => document.querySelector('#story') !== null).catch(() => false),
      'the reader page shows the story',
    );
    const read = await tab.run(() => document.querySelector('main')?.textContent ?? '');
    const copies = await takeCopies(tab);
    await tab.close();
    return { shown, read, ...copies };
  };

  it('is neither shown nor copied', async () => {
    const said = await saidOf('http://post.example/hidden', page(UNSEEN));
    for (const [where, text] of Object.entries(said)) {
      const leaked = [...Object.keys(FORMS), 'card']
        .flatMap((form) => words(UNSEEN, form))
        .filter((word) => text.includes(word));
      expect({ where, leaked }).toEqual({ where, leaked: [] });
      expect(text).toContain(storyParagraphs(STORY)[0]?.slice(0, 40));
    }
  });

  it('but what is small, faint, coloured or cut a little is', async () => {
    const said = await saidOf('http://post.example/seen', page(SEEN));
    for (const [where, text] of Object.entries(said)) {
      const lost = Object.keys(FORMS)
        .flatMap((form) => words(SEEN, form))
        .filter((word) => !text.includes(word));
      expect({ where, lost }).toEqual({ where, lost: [] });
    }
    // The reader page alone shows the other stories.
    expect(words(SEEN, 'card').filter((word) => said['read']?.includes(word) !== true)).toEqual([]);
  });
});
