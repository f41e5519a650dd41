import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../lib/article.ts';
import { selectedPart } from '../../lib/extract/selected-part.ts';
import { PAGE_TELLER } from '../../lib/page-teller.ts';
import { readPage } from '../../lib/read-page.ts';
import { readPartWith, readWith } from '../../lib/read-with.ts';

const URL = 'https://news.example/ferry';
const SENTENCE = 'The ferry went back to sea on Tuesday after a week of repairs in the dock. ';
const P = (start: string) => `<p>${start} ${SENTENCE.repeat(3).trim()}</p>`;

const articleOf = (reading: Reading) => (reading.kind === 'unreadable' ? null : reading.article);

function read(story: string, around = { before: '', after: '' }) {
  const html = `<title>The ferry is back</title><meta property="og:type" content="article">${around.before}
    <main><article><h1>The ferry is back</h1>${story}</article></main>${around.after}`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(document, { url: URL });
  if (reading.kind === 'unreadable' || reading.article === null) throw new Error(reading.kind);
  const content = new DOMParser().parseFromString(reading.article.contentHtml, 'text/html').body;
  return { article: reading.article, content };
}

describe('readPage keeps what gives a story its structure', () => {
  it('lists, quotes, subheadings and tables', () => {
    const { content } = read(
      `${P('One.')}<h2>What is new</h2>${P('Two.')}<ul><li>A deck that stays dry in the worst of weathers</li><li>A bell that can be heard from the quay</li></ul>
       <blockquote><p>We have waited for this boat all spring, and now it is raining.</p></blockquote>${P('Three.')}
       <table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2024</td><td>14,000 and a cow</td></tr></table>${P('Four.')}`,
    );
    expect(content.querySelectorAll('ul > li')).toHaveLength(2);
    expect(content.querySelector('blockquote')?.textContent).toContain('waited for this boat');
    expect(content.querySelector('h2')?.textContent).toBe('What is new');
    expect(content.querySelectorAll('table tr')).toHaveLength(2);
  });

  it('links, made absolute, and none that could run', () => {
    const { content } = read(
      `${P('One.')}<p>${SENTENCE}<a href="/port">The port</a> and <a href="javascript:alert(1)">the crew</a> agree.</p>${P('Two.')}`,
    );
    const links = Array.from(content.querySelectorAll('a'), (link) => link.getAttribute('href'));
    expect(links).toContain('https://news.example/port');
    expect(links.join()).not.toContain('javascript');
    expect(content.textContent).toContain('the crew agree');
  });

  it('pictures with their captions, past the placeholder of a lazy loader', () => {
    const { article, content } = read(
      `${P('One.')}<figure><img src="data:image/gif;base64,R0lGOD" data-src="/boat.jpg" alt="A boat" width="800" height="600">
       <figcaption>The boat on Monday.</figcaption></figure>${P('Two.')}`,
    );
    const image = content.querySelector('figure img');
    expect(image?.getAttribute('src')).toBe('https://news.example/boat.jpg');
    expect(image?.getAttribute('width')).toBe('800');
    expect(content.querySelector('figcaption')?.textContent).toBe('The boat on Monday.');
    expect(article.text).not.toContain('The boat on Monday.');
  });

  it('formulas, in a line and on a line of their own, and on one line in the text', () => {
    const root = '<msqrt><msup><mi>a</mi><mn>2</mn></msup></msqrt>';
    const { article, content } = read(
      `${P('One.')}<p>${SENTENCE}It sails <span><math><semantics><mrow><mi>v</mi><mo>=</mo>${root}</mrow>
       <annotation encoding="application/x-tex">v = \\sqrt{a^2}</annotation></semantics></math></span> knots.</p>${P('Two.')}
       <div><math display="block" href="javascript:alert(1)"><mfrac><mi>x</mi><mn>2</mn></mfrac></math></div>${P('Three.')}`,
    );
    const formulas = Array.from(content.querySelectorAll('math'), (math) => math.outerHTML);
    expect(formulas).toEqual([
      `<math><mrow><mi>v</mi><mo>=</mo>${root}</mrow></math>`,
      '<math display="block"><mfrac><mi>x</mi><mn>2</mn></mfrac></math>',
    ]);
    expect(article.text).toContain('It sails v = √(a^2) knots.');
    expect(article.text.split('\n\n')).toContain('x/2');
  });

  it('no icons or counters', () => {
    const { content } = read(
      `${P('One.')}<img src="/icon.png" width="16" height="16"><img src="/count.gif" width="1" height="1">${P('Two.')}`,
    );
    expect(content.querySelector('img')).toBeNull();
  });
});

describe('a deck under the headline', () => {
  const DECK =
    'A boat that nobody missed until it was gone is back, and the quay has a brass band for it.';

  it('does not stand in the story again', () => {
    const { article } = read(
      `<p class="standfirst">${DECK}</p><div><time>3 March 2026, 9:15</time></div>${P('One.')}<p>${DECK}</p>${P('Two.')}`,
    );
    expect(article.standfirst).toBe(DECK);
    expect(article.text).not.toContain(DECK);
  });

  it('is no deck too where it is what the story begins with', () => {
    const { article } = read(
      `<meta name="description" content="${DECK}"><p>${DECK}</p>${P('One.')}${P('Two.')}`,
    );
    expect(article.text.startsWith(DECK)).toBe(true);
    expect(article.standfirst).toBeNull();
  });
});

describe('readPage on pages that are broken or hostile', () => {
  it('says that an empty document holds nothing', () => {
    const document = new DOMParser().parseFromString('', 'text/html');
    expect(readPage(document, { url: URL })).toEqual({ kind: 'unreadable', reason: 'empty' });
  });

  it('never holds words that stand in no visible element', () => {
    const { article } = read(
      `${P('One.')}<p style="display: none">Words that nobody sees, of which there are many here in a row.</p>${P('Two.')}<!-- a comment --><script>var words</script>`,
    );
    expect(article.text).not.toContain('nobody sees');
    expect(article.text).not.toMatch(/comment|var words/);
  });
});

describe('a page that somebody has judged and told apart', () => {
  const html = `<main><article><h1>The ferry is back</h1>${P('One.')}${P('Two.')}</article></main>`;
  const parsed = () => new DOMParser().parseFromString(html, 'text/html');

  it('is told apart by that, as a whole and in part', () => {
    const document = parsed();
    const tell = vi.fn(PAGE_TELLER.tell);
    const reading = readWith({ ...PAGE_TELLER, tell }, document, { url: URL });
    expect(tell).toHaveBeenCalledOnce();
    expect(reading).toEqual(readPage(document, { url: URL }));
    readPartWith({ tell }, document, { url: URL, part: selectedPart([]) });
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('is read without what stands beside its story where that is not wanted', () => {
    const cards = ['boat', 'pier', 'crane'].map(
      (one) => `<li><a href="/${one}">The old ${one} is to be sold to the harbour town</a></li>`,
    );
    const page = () =>
      new DOMParser().parseFromString(
        html.replace('</main>', `<aside><h2>Related</h2><ul>${cards.join('')}</ul></aside></main>`),
        'text/html',
      );
    const whole = readPage(page(), { url: URL });
    const bare = readPage(page(), { url: URL, wantsBeside: false });
    expect(whole).toMatchObject({ article: { related: { length: 3 } } });
    const beside = { related: [], mostRead: [], removed: { blocks: [] } };
    expect(bare).toEqual({ ...whole, article: { ...articleOf(whole), ...beside } });
  });

  it('is read with that verdict', () => {
    const verdict = { isArticle: false, score: 0.1, evidence: [] };
    const teller = { ...PAGE_TELLER, judge: () => verdict };
    const reading = readWith(teller, parsed(), { url: URL });
    expect(reading).toMatchObject({ kind: 'not-article', verdict });
    expect(readPage(parsed(), { url: URL })).not.toMatchObject({ verdict });
  });
});
