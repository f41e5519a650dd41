/** How a payload gets to where it stands. */
export type Way =
  /** Markup, parsed as part of an element's content. */
  | 'content'
  /** Markup, parsed as a document of its own: without scripting, so `<noscript>` is markup too. */
  | 'document'
  /** Markup, parsed, written out, and parsed again: what mutation attacks wait for. */
  | 'twice'
  /** The text of an element: what a page means as text must stay text. */
  | 'text'
  /** The value of every attribute that is empty. */
  | 'attribute';

/** A place on a page where a payload can stand: markup with `<x-here>`, or empty attributes, for it. */
export interface Place {
  readonly name: string;
  readonly way: Way;
  readonly markup: string;
}

const inLine = (inside: string) =>
  `<p>The harbour master of Ostermere wrote SLOT on the board, ${inside} and then, as on every other day, he went home.</p>`;

const HERE = '<x-here></x-here>';

const PICTURE = 'src="http://pictures.example/boat.png" width="300" height="200"';

/** Every place that the pipeline treats in a way of its own. */
export const PLACES: readonly Place[] = [
  { name: 'paragraph', way: 'content', markup: inLine(HERE) },
  { name: 'block', way: 'content', markup: `<div>${inLine('')}${HERE}</div>` },
  { name: 'as a document', way: 'document', markup: inLine(HERE) },
  { name: 'parsed twice', way: 'twice', markup: inLine(HERE) },
  { name: 'link', way: 'content', markup: inLine(`<a href="http://post.example/b">${HERE}</a>`) },
  { name: 'list', way: 'content', markup: `<ul><li>${inLine(HERE)}</li><li>Nets</li></ul>` },
  { name: 'quotation', way: 'content', markup: `<blockquote>${inLine(HERE)}</blockquote>` },
  {
    name: 'table',
    way: 'content',
    markup: `${inLine('')}<table><tr><th>Boat</th><th>Day</th></tr><tr><td>${HERE}</td><td>Monday</td></tr></table>`,
  },
  { name: 'subheading', way: 'content', markup: `<h2>The boats ${HERE}</h2>${inLine('')}` },
  {
    name: 'caption',
    way: 'content',
    markup: `${inLine('')}<figure><img ${PICTURE} alt=""><figcaption>A boat ${HERE}</figcaption></figure>`,
  },
  { name: 'code', way: 'content', markup: `${inLine('')}<pre><code>tide ${HERE}</code></pre>` },
  {
    name: 'fold',
    way: 'content',
    markup: `<details open><summary>More</summary>${inLine(HERE)}</details>`,
  },
  {
    name: 'foreign content',
    way: 'content',
    markup: inLine(`<svg width="9" height="9"><desc>${HERE}</desc></svg>`),
  },
  { name: 'text', way: 'text', markup: inLine(HERE) },
  { name: 'code as text', way: 'text', markup: `${inLine('')}<pre>${HERE}</pre>` },
  {
    name: 'address',
    way: 'attribute',
    markup: inLine('<a href="">a link</a><q cite="">a word</q>'),
  },
  {
    name: 'words of a picture',
    way: 'attribute',
    markup: `${inLine('')}<figure><img ${PICTURE} alt="" title=""></figure>`,
  },
  {
    name: 'address of a picture',
    way: 'attribute',
    markup: `${inLine('')}<figure><img src="" srcset="" data-src="" width="300" height="200" alt="a boat"></figure>`,
  },
  {
    name: 'values',
    way: 'attribute',
    markup: inLine(
      '<span lang="" dir="" title="" style="">a</span><time datetime="">Monday</time><abbr title="">b</abbr>',
    ),
  },
];

/** What a page says of itself, for which there is one place a page: `content` of these. */
export const HEAD_NAMES: readonly string[] = [
  'og:title',
  'og:site_name',
  'og:description',
  'og:image',
  'og:image:alt',
  'article:author',
  'article:section',
  'article:published_time',
  'author',
];
