import { expect, it } from 'vitest';
import { mapPart } from '../../../lib/partition/map-page.ts';
import { largeHeadline } from '../../../lib/repair/large-headline.ts';

const URL = 'https://quay.example/mill';
const isSeen = (element: Element) => !element.hasAttribute('hidden');

/** Does the element of class "rule" hold the headline of a page with this body? */
function holds(body: string, title = 'The ferry sails again – Quay Post'): boolean {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const element = page.querySelector('.rule');
  if (element === null) throw new Error('no element');
  return largeHeadline(page, URL, isSeen)(mapPart(element, URL, isSeen));
}

const STORY = '<main><h1>The ferry sails again</h1><p>It sails.</p></main>';

it.each([
  [
    'the main headline that says the title',
    '<div class="rule"><h1>The ferry sails again</h1></div>',
  ],
  ['it alone', '<h1 class="rule">The ferry sails again</h1>'],
  ['the only main headline, whatever it says', '<div class="rule"><h1>All aboard!</h1></div>'],
  [
    'a main headline in the page’s main part rather than one in its menu',
    '<nav><h1>Quay Post</h1></nav><main class="rule"><h1>All aboard!</h1></main>',
  ],
  [
    'a lesser heading that says the title',
    '<div class="rule"><h2>The ferry sails again</h2></div>',
  ],
  [
    'a lesser heading, where the main one is the paper’s name',
    '<h1>Harbour Herald</h1><div class="rule"><h2>The ferry sails again</h2></div>',
  ],
  ['a line that says the title word for word', '<p class="rule">The ferry sails again</p>'],
  [
    'the article that has it',
    '<aside><article class="rule"><h1>The ferry sails again</h1></article></aside>',
  ],
])('an element holds the headline: %s', (_, body) => {
  expect(holds(body)).toBe(true);
});

it.each([
  ['the headline of another story', `${STORY}<div class="rule"><h1>The mole is mended</h1></div>`],
  [
    'a menu that says the title once more',
    `${STORY}<nav class="rule"><h1>The ferry sails again</h1></nav>`,
  ],
  ['a link to the page itself', `${STORY}<p class="rule">The ferry sails again</p>`],
  ['a list of stories', `${STORY}<ul class="rule"><li><h2>The ferry sails again</h2></li></ul>`],
  [
    'a main headline that nobody sees',
    `${STORY}<div class="rule"><h1 hidden>The ferry sails again</h1></div>`,
  ],
  [
    'words of the title in a line',
    '<h1>All aboard!</h1><p class="rule">The ferry sails again at nine from the quay</p>',
  ],
  ['nothing of the kind', `${STORY}<p class="rule">Jam in eleven colours.</p>`],
])('an element holds it not: %s', (_, body) => {
  expect(holds(body)).toBe(false);
});
