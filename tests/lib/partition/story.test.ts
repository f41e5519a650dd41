import { describe, expect, it } from 'vitest';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { partitionPage } from '../../../lib/partition/partition-page.ts';
import { boxSigns } from '../../../lib/partition/box-signs.ts';
import { eachStoryRow, headlineBoxes, SIGN_COUNT } from '../../../lib/partition/story-signs.ts';

const URL = 'https://news.example/2026/03/ferry';
const TITLE = 'The ferry comes back';
const PARAGRAPHS = [
  'The ferry between Harrow Point and the mainland sails again from Monday, the harbour office said, after eleven weeks in which the islanders had rowed, or waited.',
  'Its second engine was taken out in January and sent to a yard on the other coast, where a bearing had to be cast anew because nobody makes that kind any longer.',
  '“We counted four hundred and six crossings by rowing boat,” said Maud Ellerin, who runs the post office. “Two of them were pianos, and one was a wedding.”',
  'Fares stay as they were. Whoever bought a yearly ticket may ride eleven weeks longer, and children ride free until the end of the school holidays in August.',
];
const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

function partOf(html: string) {
  const document = new DOMParser().parseFromString(`<title>${TITLE}</title>${html}`, 'text/html');
  return partitionPage(mapPage(document, URL), [TITLE], []);
}

const textsOf = (html: string) => partOf(html).story.map((block) => block.text);

describe('storyBlocks', () => {
  it('takes the paragraphs under the headline', () => {
    expect(textsOf(`<main><h1>${TITLE}</h1>${story}</main>`)).toEqual(PARAGRAPHS);
  });

  it('leaves out comments, however long', () => {
    const one = `<li class="comment"><p>${PARAGRAPHS[1]?.replace('second', 'first')}</p></li>`;
    const comments = `<ol class="comments">${one.repeat(12)}</ol>`;
    expect(textsOf(`<main><h1>${TITLE}</h1><div>${story}</div>${comments}</main>`)).toEqual(
      PARAGRAPHS,
    );
  });

  it('leaves out a second article below the first', () => {
    const second = `<article><h1>Choir sings on the pier</h1>${story.replaceAll('ferry', 'choir')}</article>`;
    const first = `<article><h1>${TITLE}</h1>${story}</article>`;
    expect(textsOf(`<main>${first}${second}</main>`)).toEqual(PARAGRAPHS);
  });

  it('takes the one article of its headline from a wall of longer ones', () => {
    const own = `<article><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p></article>`;
    const other = (i: number) =>
      `<article><h2>Note ${i}</h2>${story.replaceAll('ferry', `choir ${i}`)}</article>`;
    expect(textsOf(`<div>${own}${[1, 2, 3].map(other).join('')}</div>`)).toEqual([PARAGRAPHS[0]]);
  });

  it('leaves out a quote pulled out of a paragraph, and keeps one that says something new', () => {
    const pulled =
      '<blockquote>“We counted four hundred and six crossings by rowing boat”</blockquote>';
    const texts = textsOf(`<main><h1>${TITLE}</h1>${pulled}${story}</main>`);
    expect(texts).toEqual(PARAGRAPHS);
  });

  it('leaves out who said a quote with the quote', () => {
    const pulled =
      '<blockquote><p>“We counted four hundred and six crossings by rowing boat”</p><footer>— The ferryman</footer></blockquote>';
    const [a, b, ...rest] = story.split('\n');
    expect(textsOf(`<main><h1>${TITLE}</h1>${a}${b}${pulled}${rest.join('')}</main>`)).toEqual(
      PARAGRAPHS,
    );
  });

  it('keeps a heading that is a quote out of a paragraph', () => {
    const heading = 'We counted four hundred and six crossings by rowing boat';
    const [a, b, ...rest] = story.split('\n');
    const texts = textsOf(
      `<main><h1>${TITLE}</h1>${a}${b}<h2>“${heading}”</h2>${rest.join('')}</main>`,
    );
    expect(texts).toContain(`“${heading}”`);
  });

  it('leaves out a line that points to another story', () => {
    const more = '<p>READ MORE: <a href="/2026/02/engine">The engine nobody could mend</a></p>';
    const [a, b, ...rest] = story.split('\n');
    const texts = textsOf(`<main><h1>${TITLE}</h1>${a}${b}${more}${rest.join('')}</main>`);
    expect(texts).toEqual(PARAGRAPHS);
  });

  const withLine = (line: string) => {
    const [a, b, ...rest] = story.split('\n');
    return textsOf(`<main><h1>${TITLE}</h1>${a}${b}${line}${rest.join('')}</main>`);
  };

  it.each([
    '<p><a class="wp-button__link" href="/contact">Talk to the harbour office about a crossing</a></p>',
    '<div class="btn-row"><a href="/contact">Talk to the harbour office about a crossing</a></div>',
  ])('leaves out a button between paragraphs: %s', (button) => {
    expect(withLine(button)).toEqual(PARAGRAPHS);
  });

  it.each(['Buttons of the lost uniform were found by Talk', 'Talk to the harbour office, or'])(
    'keeps a sentence with a button in it, and a link called after something else: %s',
    (words) => {
      const rest =
        'who wrote to every islander in the week before the engine came back to its boat.';
      const sentence = `${words} <a class="button" href="/contact">this one</a> ${rest}`;
      const linked = `${words} ${rest}`;
      expect(withLine(`<p>${sentence}</p>`)).toHaveLength(PARAGRAPHS.length + 1);
      const lost = `<p><a class="buttons-lost" href="https://port.example/report">${linked}</a></p>`;
      expect(withLine(lost)).toContain(linked);
    },
  );

  it('leaves out another story’s headline, set in capitals between paragraphs', () => {
    const line = 'THE ENGINE THAT NOBODY COULD MEND IS BACK';
    expect(withLine(`<p><a href="/2026/02/the-engine-is-back">${line}</a></p>`)).toEqual(
      PARAGRAPHS,
    );
  });

  const ENGINE = '/2026/02/the-engine-that-nobody-could-mend';

  it.each([
    ['without the end of a sentence', 'See what the yard has found in the engine'],
    ['without the end of a sentence, in Japanese', '工場がエンジンの中に見つけたもの'],
  ])('leaves out a linked line %s', (_, words) => {
    expect(withLine(`<p><a href="${ENGINE}">${words}</a></p>`)).toEqual(PARAGRAPHS);
    const asked = `<p><a href="${ENGINE}">${words}${words.startsWith('See') ? '.' : '。'}</a></p>`;
    expect(withLine(asked)).toHaveLength(PARAGRAPHS.length + 1);
  });

  it('leaves out a title that some words and a colon lead to, and keeps what is longer or goes on', () => {
    const title = `<a href="${ENGINE}">The engine that nobody could mend.</a>`;
    expect(withLine(`<p><b>On the pages of the harbour:</b> ${title}</p>`)).toEqual(PARAGRAPHS);
    const long = 'What the yard on the other coast wrote to us:';
    for (const line of [`<p>${long} ${title}</p>`, `<p>On our pages: ${title} It is long.</p>`])
      expect(withLine(line)).toHaveLength(PARAGRAPHS.length + 1);
  });

  it('leaves out a teaser that is a list of one, and keeps a list', () => {
    const item = `<li><h3><a href="${ENGINE}">The engine that nobody could mend.</a></h3></li>`;
    expect(withLine(`<div><ul>${item}</ul></div>`)).toEqual(PARAGRAPHS);
    const list = `<ul>${item.repeat(2).replaceAll(/<\/?h3>/g, '')}</ul>`;
    expect(withLine(list)).toHaveLength(PARAGRAPHS.length + 2);
    const elsewhere = item.replace(ENGINE, 'https://port.example/a-report-on-the-engine');
    expect(withLine(`<ul>${elsewhere.replaceAll(/<\/?h3>/g, '')}</ul>`)).toHaveLength(
      PARAGRAPHS.length + 1,
    );
  });

  it('keeps a linked paragraph, and one in capitals that leads to no story', () => {
    const linked =
      'The harbour office has put its report on the engine, with all its photographs, where everybody can read it.';
    const [a, b, ...rest] = PARAGRAPHS;
    expect(withLine(`<p><a href="https://port.example/report">${linked}</a></p>`)).toEqual([
      a,
      b,
      linked,
      ...rest,
    ]);
    expect(withLine(`<p>${linked.toUpperCase()}</p>`)).toContain(linked.toUpperCase());
  });

  it.each([
    '(Reporting by Maud Ellerin; editing by Jory Pask)',
    'Additional reporting by Maud Ellerin',
    'Redaktion: Maud Ellerin',
    '編集：山田',
  ])('leaves out who worked on it: %s', (line) => {
    expect(textsOf(`<main><h1>${TITLE}</h1>${story}<p>${line}</p></main>`)).toEqual(PARAGRAPHS);
  });

  it.each([
    'Writing by hand was all that was left to them in those weeks, the postmistress said on Monday.',
    'Edited by nobody and read by everyone, the notice on the quay has been growing since January.',
  ])('keeps a sentence that begins like a credit: %s', (line) => {
    expect(textsOf(`<main><h1>${TITLE}</h1>${story}<p>${line}</p></main>`)).toEqual([
      ...PARAGRAPHS,
      line,
    ]);
  });

  it('finds the story in a box that is called like furniture when the headline stands in it', () => {
    expect(textsOf(`<aside class="sidebar"><h1>${TITLE}</h1>${story}</aside>`)).toEqual(PARAGRAPHS);
  });
});

describe('eachStoryRow', () => {
  it('gives each block a row of the length that the model knows', () => {
    const { page, headline } = partOf(`<nav><a href="/">Home</a></nav><h1>${TITLE}</h1>${story}`);
    const apart = { headline, cards: new Set<never>(), clutter: new Set<never>() };
    const rows: number[][] = [];
    eachStoryRow({ page, apart, boxes: boxSigns(page, headlineBoxes(apart)) }, (row) => {
      rows.push(Array.from(row));
    });
    expect(rows).toHaveLength(page.blocks.length);
    for (const row of rows) {
      expect(row).toHaveLength(SIGN_COUNT);
      expect(row.every(Number.isFinite)).toBe(true);
    }
  });
});

it('a card belongs to the story or to the lists, never to both', () => {
  const card = (i: number) =>
    `<li><a href="/2026/0${i}/other">Another story from the harbour, number ${i}</a><p>${PARAGRAPHS[i]}</p></li>`;
  const html = `<main><h1>${TITLE}</h1><div>${story}</div><h2>Related</h2><ul>${[1, 2, 3].map(card).join('')}</ul></main>`;
  const { story: own, cardLists } = partOf(html);
  const inCards = cardLists.flatMap((list) => list.cards.map((one) => one.box));
  expect(inCards.length).toBeGreaterThan(0);
  for (const block of own) {
    expect(inCards.some((box) => block.index >= box.from && block.index < box.to)).toBe(false);
  }
});
