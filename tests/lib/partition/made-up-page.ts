import fc from 'fast-check';

/** Text as pages have it: words of several scripts, times, labels, now and then a whole paragraph. */
const line = fc.constantFrom(
  'The ferry sails again from Monday, the harbour office said, after eleven weeks in which the islanders had rowed, or waited.',
  'Nobody on the quay wished to say why, and the harbour office, asked twice, pointed to the sea and to the weather of the past week.',
  'Read more: ',
  'Related stories',
  'Advertisement',
  'Sign up for our newsletter',
  '3 hours ago',
  'By Maud Ellerin',
  'The engine nobody could mend',
  'Пором знову ходить з понеділка, повідомили в порту.',
  '渡し船が月曜日から再び運航すると港の事務所が発表した。',
  '\n  \n',
  'a < b & c',
);

const href = fc.constantFrom(
  '/2026/02/the-engine-nobody-could-mend',
  'https://elsewhere.example/choir-sings-on-the-pier',
  'javascript:alert(1)',
  'data:text/html,hello',
  'mailto:quay@news.example',
  '//news.example/a-story-told-in-five-words',
  '#top',
  'http://',
  '',
);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const BLOCKS = 'div section article aside ul ol li p h2 h3 blockquote figure figcaption'.split(' ');
const INLINE = 'span b em time'.split(' ');

const { node } = fc.letrec<{ node: string; some: string }>((tie) => ({
  some: fc.array(tie('node'), { maxLength: 5 }).map((all) => all.join('')),
  node: fc.oneof(
    { maxDepth: 6 },
    line.map(escaped),
    fc.tuple(href, line).map(([to, text]) => `<a href="${to}">${escaped(text)}</a>`),
    fc
      .tuple(fc.constantFrom(...BLOCKS), tie('some'))
      .map(([tag, in_]) => `<${tag}>${in_}</${tag}>`),
    fc
      .tuple(fc.constantFrom(...INLINE), tie('some'))
      .map(([tag, in_]) => `<${tag}>${in_}</${tag}>`),
    fc.constantFrom('<br>', '<br><br>', '<img src="/a.jpg">', '<p hidden>unseen words</p>'),
    tie('some').map((inside) => `<div style="display:none">unseen words ${inside}</div>`),
  ),
}));

/** A story long enough to be what the page shows: where none is seen, a hidden one is looked for. */
const STORY = [
  'The ferry between Harrow Point and the mainland sails again from Monday, the harbour office said, after eleven weeks in which the islanders had rowed, or waited.',
  'Its second engine was taken out in January and sent to a yard on the other coast, where a bearing had to be cast anew because nobody makes that kind any longer.',
  'Fares stay as they were. Whoever bought a yearly ticket may ride eleven weeks longer, and children ride free until the end of the school holidays in August.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

/** Whole pages of a story between nested boxes, lines and links, as nobody would write them. */
export const madeUpPage: fc.Arbitrary<string> = fc
  .tuple(fc.array(node, { maxLength: 6 }), fc.array(node, { maxLength: 8 }))
  .map(
    ([before, after]) =>
      `<!doctype html><html><head><title>The ferry is back</title></head><body>${before.join('')}<h1>The ferry is back</h1>${STORY}${after.join('')}</body></html>`,
  );
