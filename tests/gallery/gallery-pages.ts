import { longStoryPage } from './long-story.ts';
import { GALLERY_WORDS, type GalleryLanguage, type GalleryWords } from './gallery-words.ts';

/** The host of every page of the gallery. */
const HOST = 'http://post.example';

/** The page that each kind of story is on. */
export type GalleryPage =
  'story' | 'stress' | 'short' | 'many' | 'teaser' | 'partial' | 'shop' | 'footnotes' | 'long';

export const addressOf = (page: GalleryPage) => `${HOST}/coast/${page}-of-the-harbour`;

const picture = (name: string) => `${HOST}/${name}.svg`;

/** A picture without rights: evening over water. */
export const PICTURE = {
  address: picture('evening'),
  answer: {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="750" viewBox="0 0 1200 750">
<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#24344f"/><stop offset=".55" stop-color="#c77f5c"/><stop offset="1" stop-color="#f0c98d"/></linearGradient></defs>
<rect width="1200" height="470" fill="url(#s)"/><rect y="470" width="1200" height="280" fill="#1d2b3a"/>
<circle cx="820" cy="420" r="54" fill="#ffe2a6"/><path d="M766 470h108l40 280h-190z" fill="#e9b877" opacity=".35"/>
<path d="M0 470V300l60-20 30 40 70-90 50 70 40-30 60 60v140z" fill="#141d28"/>
${[330, 430, 530, 630, 730].map((x) => `<path d="M${x} 470v-110" stroke="#141d28" stroke-width="8"/><circle cx="${x}" cy="352" r="12" fill="#ffd37a"/>`).join('')}
</svg>`,
  },
} as const;

const figure = ({ caption }: GalleryWords) =>
  `<figure><img src="${picture('evening')}" width="1200" height="750" alt="${caption}"><figcaption>${caption}</figcaption></figure>`;

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

function related(
  { relatedHeading: heading, related, relatedText, paragraphs: all, site, hours }: GalleryWords,
  copies = 1,
) {
  const titles = Array.from({ length: copies }, () => related).flat();
  const cards = titles.map((title, at) => {
    // Every other card carries its whole story.
    const text = at % 2 === 0 ? paragraphs([relatedText, ...all.slice(1, 4)]) : '';
    const number = copies > 1 ? ` (${at + 1})` : '';
    return `<article class="card"><h3><a href="/coast/other-story-of-the-town-${at}">${title}${number}</a></h3>
<p class="meta"><span>${site}</span> <time>${hours}</time></p>${text}</article>`;
  });
  return `<section class="related"><h2>${heading}</h2>${cards.join('\n')}</section>`;
}

const CLUTTER = `<section class="k1"><h2>Download our app</h2><p>Get the app for more news.</p><a href="https://apps.apple.com/app/post">App Store</a></section>
<section class="k2"><h2>Sign up for our newsletter</h2><p>Five stories in your inbox every morning.</p><form><input type="email" placeholder="Your e-mail address"><button>Sign up</button></form></section>`;

const STRESS = `<table><caption>Accounts</caption><tr>${'<th>Quarter of the year</th>'.repeat(12)}</tr><tr>${'<td>212,000 crowns</td>'.repeat(12)}</tr></table>
<pre><code>function light(lamps, { from = 0, step = 1, until = lamps.length, believe = (lamp) =&gt; lamp.isLit } = {}) {
  for (let at = from; at &lt; until; at += step) lamps[at].light({ patience: 4, wind: 'winter' });
}</code></pre>
<p>x = <math><mfrac><mrow><mo>−</mo><mi>b</mi><mo>±</mo><msqrt><msup><mi>b</mi><mn>2</mn></msup><mo>−</mo><mn>4</mn><mi>a</mi><mi>c</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac></math> H<sub>2</sub>O, E = mc<sup>2</sup></p>
<p><math display="block"><munderover><mo>∑</mo><mrow><mi>n</mi><mo>=</mo><mn>1</mn></mrow><mi>∞</mi></munderover><mfrac><mn>1</mn><msup><mi>n</mi><mn>2</mn></msup></mfrac><mo>=</mo><mfrac><msup><mi>π</mi><mn>2</mn></msup><mn>6</mn></mfrac>${'<mo>=</mo><mi>x</mi><mo>+</mo><mn>1000</mn>'.repeat(16)}</math></p>
<figure><img src="${HOST}/never.jpg" width="1200" height="500" alt="A picture that never comes"><figcaption>A picture that never comes</figcaption></figure>`;

function bodyOf(page: GalleryPage, words: GalleryWords): string {
  const [first = '', ...more] = words.paragraphs;
  switch (page) {
    case 'partial':
      return paragraphs(words.paragraphs.slice(0, 4));
    case 'short':
      return `<p>${first}</p>`;
    case 'stress':
      return `<p>${first}</p><p>${words.longWord.repeat(20).slice(0, 500)}</p>${paragraphs(more.slice(0, 2))}${STRESS}${paragraphs(more.slice(2))}`;
    case 'footnotes':
      return `<p>${first}<sup><a href="#note-1" id="ref-1">1</a></sup></p>${paragraphs(more)}
<ol class="notes"><li id="note-1">${words.relatedText} <a href="#ref-1">↩</a></li></ol>`;
    default:
      return `<p>${first}</p>${figure(words)}<p>${more[0]}</p><h2>${words.parts[0]}</h2><p>${more[1]}</p>
<blockquote><p>${words.quote}</p></blockquote><h2>${words.parts[1]}</h2><p>${more[2]}</p><p>${more[3]}</p>
<ul><li>${words.parts[0]}</li><li>${words.parts[2]}</li></ul><h2>${words.parts[2]}</h2><p>${more[4]}</p>`;
  }
}

function headOf(page: GalleryPage, words: GalleryWords, title: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: { '@type': 'Person', name: words.byline },
    datePublished: '2026-03-06T18:30:00+01:00',
    ...(page === 'partial'
      ? { articleBody: `${words.paragraphs.join('\n')}\n${words.relatedText}` }
      : {}),
    ...(page === 'teaser' ? { isAccessibleForFree: false } : {}),
  };
  return `<meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}">
<meta property="og:type" content="article"><meta property="og:site_name" content="${words.site}">
<meta property="article:section" content="${words.section}">
<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function shopPage(lang: GalleryLanguage): string {
  const goods = Array.from(
    { length: 24 },
    (_, at) =>
      `<li><a href="/shop/lamp-${at}">Lamp ${at}</a> <b>$${at + 9}.00</b> <button>Add to cart</button></li>`,
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Lamps - Shop</title><meta property="og:type" content="product"></head>
<body><h1>Lamps</h1><main>${paragraphs(GALLERY_WORDS[lang].paragraphs.slice(1, 3))}</main><ul>${goods.join('')}</ul></body></html>`;
}

/** A page of the gallery in a language, whole. */
export function galleryPage(page: GalleryPage, lang: GalleryLanguage): string {
  const words = GALLERY_WORDS[lang];
  if (page === 'shop') return shopPage(lang);
  if (page === 'long') return longStoryPage(words.headline);
  const title = page === 'stress' ? words.longHeadline : words.headline;
  const beside = page === 'short' ? '' : related(words, page === 'many' ? 50 : 1);
  const wall =
    page === 'teaser'
      ? '<div class="paywall"><h2>Subscribe to read on</h2><p>This story is for subscribers. <a href="/subscribe">Subscribe</a></p></div>'
      : '';
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head>${headOf(page, words, title)}</head>
<body><header><nav><a href="/">${words.site}</a></nav></header><main><article><h1>${title}</h1><p class="deck">${words.deck}</p>
<div class="meta"><span class="byline">${words.byline}</span> <time datetime="2026-03-06T18:30:00+01:00">${words.hours}</time></div>
${bodyOf(page, words)}</article>${wall}${page === 'short' ? '' : CLUTTER}${beside}</main><footer>${words.site}</footer></body></html>`;
}
