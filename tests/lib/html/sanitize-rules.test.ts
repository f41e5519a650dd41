// @vitest-environment jsdom
// As in sanitize.test.ts: under happy-dom nothing would be proved.
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { UntrustedHtml } from '../../../lib/article.ts';
import { sanitize, sanitizeToHtml } from '../../../lib/html/sanitize.ts';

const untrusted = (html: string) => html as UntrustedHtml;
const toHtml = (html: string): string => sanitizeToHtml(untrusted(html), document);

describe('values', () => {
  it.each([
    '<p lang="zh-Hant-TW" dir="rtl">t</p>',
    '<ol start="-3" reversed="" type="a"><li value="7">t</li></ol>',
    '<time datetime="2026-03-01T10:00:00+01:00">t</time>',
    '<img src="https://a.example/1.jpg" alt="A “hill” &amp; more" width="640" height="480">',
  ])('stay: %s', (html) => {
    expect(toHtml(html)).toBe(html);
  });

  it.each([
    ['script in', 'lang', `en'-alert(1)-'`],
    ['a long', 'lang', 'x'.repeat(400)],
    ['a strange', 'dir', 'up'],
    ['a megabyte of', 'title', 'x'.repeat(100_000)],
  ])('go: %s %s', (_what, name, value) => {
    expect(toHtml(`<p ${name}="${value}">t</p>`)).toBe('<p>t</p>');
  });

  it('of a size go when they are no small number', () => {
    const cell = '<td colspan="99999999" rowspan="2">t</td>';
    const clean = toHtml(`<table><tbody><tr>${cell}</tr></tbody></table>`);
    expect(clean).toContain('<td rowspan="2">t</td>');
  });
});

describe('addresses', () => {
  it.each([
    ['https://bank.example@evil.example/', 'https://evil.example/'],
    ['HTTPS:a.example/x', 'https://a.example/x'],
    [' https://a.example/x ', 'https://a.example/x'],
    ['HTTPS:a.example/x#mailto:y', 'https://a.example/x#mailto:y'],
    ['HTTPS:mailto:y@a.example/x', 'https://a.example/x'],
    [' mailto:a@a.example', 'mailto:a@a.example'],
    [
      'mailto:desk@a.example?subject=\u202egpj.exe',
      'mailto:desk@a.example?subject=%E2%80%AEgpj.exe',
    ],
    [' #part ', '#part'],
    ['#\u202epart', '#%E2%80%AEpart'],
    ['https://b\u0430nk.example/', 'https://xn--bnk-6cd.example/'],
    ['https://bank\u3002example/', 'https://bank.example/'],
    ['https://bank.example%2f@evil.example/', 'https://evil.example/'],
    ['https://evil.example/\u202egpj.exe', 'https://evil.example/%E2%80%AEgpj.exe'],
  ])('are written as the browser reads them: %s', (address, read) => {
    expect(toHtml(`<a href="${address}">t</a>`)).toBe(`<a href="${read}">t</a>`);
  });

  it.each([
    '//evil.example/',
    '/story',
    '//mailto:y',
    'mailto',
    'x#y',
    '#',
    'story.html',
    'tel:1',
    'ftp://a.example/',
  ])('go when they lead nowhere by themselves: %s', (address) => {
    expect(toHtml(`<a href="${address}">t</a>`)).toBe('<a>t</a>');
  });
});

it('of a link in a table within a link only the words stay: parsed anew they would part', () => {
  const cell = '<td><a href="https://b.example/">inner</a></td>';
  const html = `<a href="https://a.example/"><table><tbody><tr>${cell}</tr></tbody></table></a>`;
  const clean = toHtml(html);
  expect(clean).toBe(html.replace(cell, '<td>inner</td>'));
  expect(toHtml(clean)).toBe(clean);
});

describe('pictures', () => {
  it.each([
    '<img src="https://a.example/p.gif" width="1" height="1">',
    '<img src="https://a.example/p.gif" height="0">',
    '<img src="https://a.example/p.gif" width="1" height="300">',
    '<img src="https://a.example/p.gif" width="300" height="1">',
    '<img src="https://a.example/p.gif" width="1px">',
    '<img src="https://a.example/p.gif" width=" 1.0 ">',
    '<img src="https://a.example/p.gif" width="1e3">',
    '<img src="https://a.example/p.gif" width="0.5px" height="0.5px">',
    '<img src="https://a.example/p.gif" height="1.9">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="p">',
    '<img src="#" alt="p">',
    '<img src="mailto:a@a.example">',
    '<img alt="p">',
  ])('that nobody sees go: %s', (html) => {
    expect(toHtml(`<p>t${html}</p>`)).toBe('<p>t</p>');
  });

  it('of two pixels are seen', () => {
    const html = '<img src="https://a.example/p.gif" width="2" height="2">';
    expect(toHtml(html)).toBe(html);
  });

  it.each([
    ['width="640px"', 'width="640"'],
    ['width="2.5"', 'width="2"'],
    ['width="100%" height="1%"', ''],
    ['width="auto"', ''],
    ['width="9999" height="10000"', 'width="9999"'],
  ])('of %s are seen, and keep what is said in pixels', (given, kept) => {
    const picture = (sides: string) => `<img src="https://a.example/p.gif" ${sides}>`;
    expect(toHtml(picture(given))).toBe(picture(kept).replace(' >', '>'));
  });

  it('load from one place only', () => {
    const html =
      '<picture><source srcset="https://a.example/2.webp"><img src="https://a.example/1.jpg" srcset="https://evil.example/3.jpg 2x"></picture>';
    expect(toHtml(html)).toBe('<img src="https://a.example/1.jpg">');
  });
});

describe('formulas', () => {
  it.each([
    '<math display="block"><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac></math>',
    '<math><msubsup><mo stretchy="false">∑</mo><mn>1</mn><mi mathvariant="normal">d</mi></msubsup></math>',
    '<math><mtable><mtr><mtd columnspan="2"><mtext>if</mtext></mtd></mtr></mtable></math>',
  ])('stay as they are set: %s', (html) => {
    expect(toHtml(`<p>${html}</p>`)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['<math href="https://a.example/" onclick="a()"><mi style="color:red" class="x">x</mi></math>'],
    ['<math><maction actiontype="statusline"><mi>x</mi></maction></math>'],
    ['<math><semantics><mi>x</mi><annotation encoding="tex">\\x</annotation></semantics></math>'],
    ['<math><mi>x</mi><annotation-xml encoding="text/html"><p>y</p></annotation-xml></math>'],
    ['<math><mi>x</mi><mphantom><mi>y</mi></mphantom></math>'],
    ['<math><mi>x<img src="https://a.example/1.gif" width="1" height="1"></mi></math>'],
    ['<math><mi><a href="https://a.example/">x</a></mi></math>'],
    ['<math><mi>x</mi><mglyph src="https://a.example/1.png" alt="y"></math>'],
  ])('lose what is no look of theirs: %s', (html) => {
    expect(toHtml(html)).toBe('<math><mi>x</mi></math>');
  });
});

it('says so where nothing can be sanitised, and hands nothing back', () => {
  const bare = { defaultView: {} } as unknown as Document;
  expect(() => sanitize(untrusted('<p>t</p>'), bare)).toThrow('Nothing here can sanitise');
});

it('gives nothing of a page of frames', () => {
  const html = untrusted('<frameset><frame src="https://evil.example/"></frameset>');
  expect(sanitize(html, document).childNodes).toHaveLength(0);
  expect(sanitizeToHtml(html, document)).toBe('');
});

it('drops the words of controls, keeps those of a form', () => {
  expect(toHtml('<form><p>Story</p><button>Share</button></form>')).toBe('<p>Story</p>');
});

it('works in a document of its own and leaves the one it is given as it was', () => {
  document.body.innerHTML = '<p id="live">live</p>';
  const before = document.documentElement.outerHTML;
  const fragment = sanitize(untrusted('<img src="https://a.example/1.jpg">'), document);
  expect(fragment.ownerDocument).not.toBe(document);
  expect(fragment.ownerDocument.defaultView).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('cleans in each window by its own rules, the first time too', () => {
  const { window } = new JSDOM();
  const html = untrusted(`<p lang="en'-a-'" onclick="a()"><a href="/story">t</a></p>`);
  expect(sanitizeToHtml(html, window.document)).toBe('<p><a>t</a></p>');
  expect(sanitizeToHtml(html, window.document)).toBe('<p><a>t</a></p>');
});

it('makes its policy of trusted types once in a window of ours, and none in a page', () => {
  const { window } = new JSDOM();
  const createPolicy = vi.fn((_name: string, rules: object) => rules);
  Object.assign(window, { trustedTypes: { createPolicy } });
  const html = untrusted('<p>t</p>');
  sanitizeToHtml(html, window.document);
  expect(createPolicy).not.toHaveBeenCalled();
  sanitize(html, window.document);
  sanitize(html, window.document);
  expect(createPolicy).toHaveBeenCalledOnce();
});

it('cleans for a document that is shown nowhere', () => {
  const inert = document.implementation.createHTMLDocument('');
  const html = untrusted('<p onclick="alert(1)">t</p>');
  expect(sanitizeToHtml(html, inert)).toBe('<p>t</p>');
});

it.each([
  '<ul><li><table><li>Two</li></table></li></ul>',
  '<p>One<table><p>Two</p></table></p>',
  '<dl><dd><table><dt>Two</dt></table></dd></dl>',
])('what a parser moves out of a table stays as it is when it is parsed anew: %s', (html) => {
  const clean = toHtml(html);
  expect(clean).toContain('Two');
  expect(clean).toContain('<table>');
  expect(new DOMParser().parseFromString(clean, 'text/html').body.innerHTML).toBe(clean);
});

/** Of the names below, those that are no story's. */
const STRANGE = /^(?:on.+|svg|style|mglyph|malignmark|annotation.*|form|select|template|noscript)$/;

/** Random trees of names that have fooled sanitisers, closed or left open. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'p div svg math mi mtext annotation-xml mglyph malignmark style title table form select template noscript a img'
      .split(' ')
      .flatMap((name) => [
        `<${name}>`,
        `</${name}>`,
        `<${name} title="</${name}><img onerror=x>">`,
      ]),
    ...['<!--', '-->', ']]>', '<![CDATA[', '<a href="javascript:x">', '<img src=x onerror=x>'],
  ),
  fc.string({ maxLength: 8 }),
);

function strangeNames(root: ParentNode): string[] {
  const elements = Array.from(root.querySelectorAll('*'));
  const names = elements.flatMap((one) => [one.localName, ...one.getAttributeNames()]);
  const strayed = Array.from(root.querySelectorAll('math a, math img, math p, math table'));
  return [...names.filter((name) => STRANGE.test(name)), ...strayed.map((one) => one.localName)];
}

it('whatever it is given, nothing comes to life in what it gives, also parsed anew', () => {
  const markup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(markup, (html) => {
      expect(strangeNames(sanitize(untrusted(html), document))).toEqual([]);
      const once = toHtml(html);
      expect(strangeNames(new DOMParser().parseFromString(once, 'text/html').body)).toEqual([]);
      expect(toHtml(once)).toBe(once);
    }),
    { numRuns: 100 },
  );
}, 30_000);
