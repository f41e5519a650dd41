/** What a document of the extension shows that it must not, and what it loaded. */
export interface Audit {
  /** Each thing that should not be there, in words. */
  readonly faults: readonly string[];
  /** Addresses of everything loaded that is not the extension's own. */
  readonly loaded: readonly string[];
  /** Addresses of the pictures that are shown. */
  readonly pictures: readonly string[];
  readonly text: string;
}

/**
 * Written out again, and not taken from the sanitiser: what may stand in a story has to be meant twice.
 * Source: TESTING.md S1 to S9.
 */
export const STORY_TAGS =
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rb rp rt rtc ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr ' +
  'math:math math:mfrac math:mi math:mmultiscripts math:mn math:mo math:mover math:mprescripts math:mroot math:mrow math:ms math:mspace math:msqrt math:mstyle math:msub math:msubsup math:msup math:mtable math:mtd math:mtext math:mtr math:munder math:munderover';
export const STORY_ATTRIBUTES =
  'abbr accent accentunder alt cite colspan columnspan datetime dir display displaystyle height href lang linethickness loading decoding mathvariant open referrerpolicy rel reversed rowspan scope span src start stretchy target title type value width';

/**
 * Looks over a document of the extension. Runs in it, so everything it needs is inside it.
 * @param tags names of elements that may stand in a story, those of formulas after "math:"
 * @param attributes names of attributes that may
 */
export function audit(tags: string, attributes: string): Audit {
  const faults: string[] = [];
  const own = /^(?:chrome|moz)-extension:/;
  const say = (what: string, one: Element) =>
    faults.push(`${what}: ${one.outerHTML.slice(0, 160)}`);
  const story = document.querySelector('#story');
  const mayName = new Set(tags.split(' '));
  const mayHave = new Set(attributes.split(' '));
  const isOwnPart = (one: Element) => /^(?:enlarge|picture-words)$/.test(one.className);
  const mayStay = (one: Element, name: string) =>
    mayHave.has(name) ||
    (isOwnPart(one) && /^(?:class|type|aria-label)$/.test(name)) ||
    // Ours: what is wider than the story is reached by key, in its own place in the order.
    (name === 'tabindex' && one.matches('pre[tabindex="0"], table[tabindex="0"]')) ||
    (name === 'id' && /^part-\d+$/.test(one.id));
  const languages: Readonly<Record<string, string>> = {
    'http://www.w3.org/1999/xhtml': '',
    'http://www.w3.org/1998/Math/MathML': 'math:',
  };
  const lookAtElement = (one: Element) => {
    const language = languages[one.namespaceURI ?? ''];
    if (language === undefined) say('namespace', one);
    if (!mayName.has(`${language}${one.localName}`) && !isOwnPart(one)) say('element', one);
    const strange = one.getAttributeNames().filter((name) => !mayStay(one, name));
    for (const name of strange) say(`attribute ${name}`, one);
  };
  const lookAtFormulas = (root: Element) => {
    for (const one of root.querySelectorAll('math, math *')) {
      if (!one.namespaceURI?.endsWith('MathML')) say('within a formula', one);
      if (one.hasAttribute('href') || one.hasAttribute('src')) say('address in a formula', one);
    }
  };
  const lookAtStory = (root: Element) => {
    for (const one of root.querySelectorAll('*')) lookAtElement(one);
    lookAtFormulas(root);
    const neither = NodeFilter.SHOW_ALL ^ NodeFilter.SHOW_ELEMENT ^ NodeFilter.SHOW_TEXT;
    if (document.createTreeWalker(root, neither).nextNode() !== null) say('comment', root);
  };
  const lookEverywhere = () => {
    const banned =
      'iframe,frame,frameset,object,embed,form,base,meta[http-equiv],style,svg,math:not(#story math),annotation-xml,maction,semantics,template,marquee,video,audio,source,portal,area,map,noscript,link:not([href^="/"]),script:not([src^="/"])';
    for (const one of document.querySelectorAll(banned)) say('banned', one);
    const bad = /^on|^(?:srcset|ping|background|srcdoc|formaction|nonce|autofocus|usemap)$/i;
    for (const one of document.querySelectorAll('*'))
      for (const name of one.getAttributeNames().filter((each) => bad.test(each)))
        say(`attribute ${name}`, one);
  };
  const lookAtLinks = () => {
    for (const link of document.querySelectorAll('a[href]')) {
      const address = link.getAttribute('href') ?? '';
      // In plain letters alone: no host looks like another, and nothing turns the text over.
      if (!/^(?:https?:\/\/|mailto:|#)[!-~]*$/.test(address)) say('link', link);
      const isQuiet = link.getAttribute('rel')?.includes('noreferrer') === true;
      if (story?.contains(link) === true && !isQuiet) say('link without rel', link);
    }
  };
  if (story !== null) lookAtStory(story);
  lookEverywhere();
  lookAtLinks();
  const images = Array.from(document.querySelectorAll('img'));
  for (const one of images)
    if (!/^(?:https?:\/\/|(?:chrome|moz)-extension:)/.test(one.src)) say('picture', one);
  const text = document.querySelector('main')?.textContent ?? '';
  const trick =
    /[\u034f\u115f\u1160\u202a-\u202e\u2060-\u206f\u200b\u3164\ufeff\uffa0\ufffe\uffff\u{e0000}-\u{e00ff}]|[a-z\s\ufe00-\ufe0f\u{e0100}-\u{e01ef}][\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[^\P{Cc}\s]/iu;
  const found = trick.exec(text);
  if (found !== null) {
    const sign = found[0].codePointAt(0)?.toString(16) ?? '';
    faults.push(
      `unseen sign U+${sign} in: ${text.slice(Math.max(0, found.index - 40), found.index + 20)}`,
    );
  }
  const entries = window.performance.getEntriesByType('resource').map(({ name }) => name);
  return {
    faults,
    loaded: entries.filter((name) => !own.test(name)),
    pictures: images.map((one) => one.src),
    text,
  };
}
