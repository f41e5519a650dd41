import { randomUUID } from 'node:crypto';
import { HEAD_NAMES, PLACES, type Place } from './places.ts';
import type { Payload } from './read-payloads.ts';

/** One payload in one place. */
export interface Combination {
  readonly source: string;
  readonly payload: string;
  readonly place: Place;
}

/** The word in a slot's sentence that shows that the slot came through. */
export const slotWord = (index: number) => `slot${index}word`;

/** Nothing of the page itself runs or loads, so what runs or loads is our doing. No payload knows the nonce. */
const quietPolicy = (nonce: string) =>
  `default-src 'none'; base-uri 'none'; script-src 'nonce-${nonce}'`;

/** So many mention each other's words that the story is one whatever the slots hold. */
const OPENING = [
  'The boats of Ostermere stayed in the harbour on Monday, and the harbour master wrote the reason on the board.',
  'Nobody in Ostermere remembers a day on which so many things were written on one board in so small a hand.',
  'What follows is all that was on the board, in the order in which the harbour master wrote it down.',
];

// Runs in the page: what the policy refuses tried to run or to load.
function watch(): void {
  const refused: string[] = [];
  Object.assign(window, { refused });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    refused.push(`${effectiveDirective} ${blockedURI}`);
  });
}

// Runs in the page, so everything it needs is inside it. Payloads overwrite what the document answers.
function build(slots: readonly { readonly payload: string; readonly place: Place }[]): void {
  const home = document.querySelector('article');
  const emptyBox = document.createElement('div');
  const emptyTemplate = document.createElement('template');
  const parse = (markup: string): DocumentFragment => {
    const template = emptyTemplate.cloneNode() as HTMLTemplateElement;
    template.innerHTML = markup;
    return template.content;
  };
  /** A page that goes elsewhere at once could not be read at all. */
  const stay = (fragment: DocumentFragment) => {
    for (const meta of fragment.querySelectorAll('meta[content]')) {
      const content = meta.getAttribute('content') ?? '';
      meta.setAttribute('content', content.replace(/^[\s\d.]*/, '9999'));
    }
    return fragment;
  };
  /** Everything in the body and head, whichever the payload put it in. */
  const parseWhole = (payload: string) => {
    const fragment = parse('');
    const whole = new DOMParser().parseFromString(payload, 'text/html');
    for (const part of Array.from(whole.querySelectorAll(':root > *'))) {
      fragment.append(...Array.from(part.childNodes));
    }
    return fragment;
  };
  const parseTwice = (payload: string) => {
    const box = emptyBox.cloneNode() as Element;
    box.append(parse(payload));
    return parse(box.innerHTML);
  };
  const fillEmpty = (slot: DocumentFragment, payload: string) => {
    for (const one of slot.querySelectorAll('*')) {
      const empty = one.getAttributeNames().filter((name) => one.getAttribute(name) === '');
      for (const name of empty) one.setAttribute(name, payload);
    }
  };
  const fill = (slot: DocumentFragment, payload: string, way: Place['way']) => {
    const here = slot.querySelector('x-here');
    if (way === 'attribute') fillEmpty(slot, payload);
    else if (way === 'text') here?.replaceWith(payload);
    else if (way === 'twice') here?.replaceWith(stay(parseTwice(payload)));
    else here?.replaceWith(stay(way === 'content' ? parse(payload) : parseWhole(payload)));
  };
  slots.forEach(({ payload, place: { way, markup } }, index) => {
    const slot = parse(markup.replaceAll('SLOT', `slot${index}word`));
    fill(slot, payload, way);
    home?.append(slot);
  });
  Object.assign(window, { built: true });
}

const inAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const asText = (text: string) => inAttribute(text).replaceAll('<', '&lt;');

/** A value inside a script: nothing in it ends the script. */
const inScript = (value: unknown) =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function headFor(combinations: readonly Combination[]): string {
  const metas = HEAD_NAMES.map((name, place) => {
    const payload = combinations[place % combinations.length]?.payload ?? '';
    return `<meta property="${name}" content="${inAttribute(payload)}">`;
  });
  const said = combinations[0]?.payload ?? '';
  const data = {
    '@type': 'NewsArticle',
    headline: said,
    author: { name: said },
    articleBody: said,
  };
  return `${metas.join('')}<script type="application/ld+json">${inScript(data)}</script>`;
}

const card = ({ payload }: Combination, place: number) =>
  `<li><a href="http://post.example/other-${place}"><h3>${asText(payload)} and more of the harbour</h3></a><span>2 hours ago</span></li>`;

/** A page whose story holds every combination, each parsed by itself so that none swallows the next. */
export function hostilePage(combinations: readonly Combination[]): string {
  const cards = combinations.slice(0, 4).map(card).join('');
  const nonce = randomUUID();
  const slots = combinations.map(({ payload, place }) => ({ payload, place }));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="${quietPolicy(nonce)}">
<script nonce="${nonce}">(${watch.toString()})()</script>
<title>${asText(combinations.at(-1)?.payload ?? '')} is what the harbour master wrote</title><meta property="og:type" content="article">${headFor(combinations)}</head>
<body><header>Ostermere Post</header><main><article><h1>${asText(combinations.at(-1)?.payload ?? '')} is what the harbour master wrote</h1>
${OPENING.map((text) => `<p>${text}</p>`).join('')}</article></main>
<section><h2>Related stories</h2><ul>${cards}</ul></section>
<script nonce="${nonce}">(${build.toString()})(${inScript(slots)})</script></body></html>`;
}

/** Payloads on one page. Source: TESTING.md 3, which ran 3,585 of them so. */
const A_PAGE = 60;

/** Of a page past a million characters only the first are read; each stands there up to four times. */
const A_PAGE_CHARS = 200_000;

/** Combinations a page at a time: 60, or fewer where they are long. */
export function pagesOf(combinations: readonly Combination[]): Combination[][] {
  const pages: Combination[][] = [];
  let room = 0;
  for (const one of combinations) {
    const page = pages.at(-1);
    room -= one.payload.length;
    if (page === undefined || page.length === A_PAGE || room < 0) {
      pages.push([one]);
      room = A_PAGE_CHARS - one.payload.length;
    } else page.push(one);
  }
  return pages;
}

/** Every payload in every place, a place at a time, each payload beginning with another one. */
export function combinationsOf(payloads: readonly Payload[]): Combination[] {
  return PLACES.flatMap((_, round) =>
    payloads.map(({ source, payload }, index) => {
      const place = PLACES[(index + round) % PLACES.length];
      if (place === undefined) throw new Error('There are no places.');
      return { source, payload, place };
    }),
  );
}
