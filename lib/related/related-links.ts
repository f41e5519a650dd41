import type { RelatedLink } from '../article.ts';
import { hasLetter } from '../html/letters.ts';
import { isSamePage, isSectionAround, pageKey, webUrl } from '../html/urls.ts';
import { countWords } from '../html/count-words.ts';
import { bareText, clip } from '../html/words.ts';
import type { Card } from '../partition/card.ts';
import type { CardList } from '../partition/card-lists.ts';
import { kindOfHeading } from '../partition/list-kind.ts';
import { headingOfRow, isLinkRow } from '../partition/link-row.ts';
import { linkShare, type Block, type PageMap } from '../partition/page-map.ts';
import { PAID_LABEL, SPONSORED_HEADING, TEASER_LABEL } from './heading-phrases.ts';
import { isNoStory, isSameOwner, isSubjectOrPerson, namesStory } from './story-address.ts';
import { weighs } from './text-weight.ts';
import { looksLikeTime } from './time-label.ts';

/** A publication's or person's name beside a title is short. */
const SOURCE_CHARS = 40;
/** Text of at least so many characters on a card is of the story, not about the card. */
const BODY_CHARS = 60;
/** A card with this much text carries the story, not a summary. */
const FULL_TEXT_CHARS = 500;
/** Legal lines and services are named in fewer words ("Privacy Policy & Cookie Statement"). */
const LINE_WORDS = 6;
/** Where no label says that a line points to a story, fewer words are a button's ("Learn more", "« Previous post"). */
const NAMED_WORDS = 3;
/** What labels an advert is so many words; titles that speak of adverts have more. */
const PAID_WORDS = 3;
const SEPARATOR = /\s+[|·•–—-]\s+|\s*[|·•]\s*/u;

/**
 * The stories that a page's lists and teaser lines point to, in the order of the page, without doubles,
 * the page itself and what is paid for. Of two that point to one story a card comes before a line.
 */
export function relatedLinks(
  page: PageMap,
  lists: readonly CardList[],
  lines: readonly Block[],
): RelatedLink[] {
  const teasers = lines.flatMap((line) =>
    fromLine(page, line).map((link) => {
      return { at: line.index, link };
    }),
  );
  const found = withoutDoubles([...fromLists(page, lists, 'related'), ...teasers], [page.url]);
  return found.toSorted((a, b) => a.at - b.at).map(({ link }) => link);
}

/**
 * The stories that lists of the newest and the most read point to, by the same rules.
 * @param related what is told of elsewhere and not here again
 */
export function mostReadLinks(
  page: PageMap,
  lists: readonly CardList[],
  related: readonly RelatedLink[],
): RelatedLink[] {
  const known = [page.url, ...related.map(({ url }) => url)];
  return withoutDoubles(fromLists(page, lists, 'most-read'), known).map(({ link }) => link);
}

/** A link with the place in the page where it stands. */
interface PlacedLink {
  readonly at: number;
  readonly link: RelatedLink;
}

function fromLists(
  page: PageMap,
  lists: readonly CardList[],
  kind: CardList['kind'],
): PlacedLink[] {
  return lists
    .filter((list) => list.kind === kind)
    .flatMap((list) =>
      storiesOf(page, list).map((card) => {
        return { at: card.box.from, link: fromCard(page, card, list.heading?.text ?? null) };
      }),
    );
}

/**
 * A list's cards without what their addresses say are no stories: subjects and people under any heading; where
 * none announces stories, all else that is none and stands among them by chance.
 */
function storiesOf(page: PageMap, { cards, heading }: CardList): readonly Card[] {
  const isNone = kindOfHeading(heading) === 'related' ? isSubjectOrPerson : isNoStory;
  return cards.filter((card) => !isNone(card.url, page.url) && !isPaidFor(page, card));
}

const saysPaid = (label: string) => PAID_LABEL.test(label) || SPONSORED_HEADING.test(label);

/** Does a label of its own say that a card is an advert among stories? */
function isPaidFor(page: PageMap, { box, title }: Card): boolean {
  const parts = page.blocks.slice(box.from, box.to).flatMap((block) => block.parts);
  return parts.some(
    (part) => countWords(part) <= PAID_WORDS && !title.includes(part) && saysPaid(part),
  );
}

/** The first link to each page, and none to a page that is known. */
function withoutDoubles(links: readonly PlacedLink[], known: readonly string[]): PlacedLink[] {
  const keys = new Set(known.map(pageKey));
  return links.filter(({ link }) => {
    const key = pageKey(link.url);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/** What a line points to: the stories of a row of titles, else the one that most of its words are linked to. */
function fromLine(page: PageMap, line: Block): RelatedLink[] {
  const isRow = isLinkRow(page, line, null);
  const wordiest = line.links.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const group = isRow ? (headingOfRow(page, line, null)?.text ?? null) : null;
  return (isRow ? line.links : [wordiest]).flatMap(({ href, text }) => {
    const url = webUrl(href, page.base);
    if (url === null || !isStoryLine(text, url, page.url)) return [];
    const title = TEASER_LABEL.cutFrom(text).trim();
    if (countWords(title) < NAMED_WORDS && !TEASER_LABEL.test(line.text)) return [];
    return [{ ...EMPTY, title: title === '' ? text : title, url, group }];
  });
}

/** Lines of links also hold legal notes and services: the address must name a story, or the words be a headline's. */
function isStoryLine(text: string, url: string, pageUrl: string): boolean {
  if (!isSameOwner(url, pageUrl) || isNoStory(url, pageUrl)) return false;
  if (text.startsWith('©') || looksLikeTime(text)) return false;
  const [key, own] = [pageKey(url), pageKey(pageUrl)];
  if (isSamePage(key, own) || isSectionAround(key, own)) return false;
  return (
    namesStory(url, pageUrl) || (countWords(text) >= LINE_WORDS && /[a-z\d]-\w+-\w/i.test(url))
  );
}

const EMPTY = { source: null, time: null, summary: null, fullText: null, image: null, group: null };

function fromCard(page: PageMap, card: Card, group: string | null): RelatedLink {
  const blocks = page.blocks.slice(card.box.from, card.box.to);
  const title = bareText(card.title);
  const body = blocks.filter((b) => isBody(b, title));
  const text = body.map((block) => withoutTitle(block.text, card.title)).join('\n\n');
  const labels = blocks
    .filter((b) => !body.includes(b))
    .flatMap((b) => b.parts.flatMap((p) => p.split(SEPARATOR)));
  const short = labels.filter((label) => label !== '' && bareText(label) !== title);
  const full = weighs(text, FULL_TEXT_CHARS);
  return {
    title: card.title,
    url: card.url,
    source: short.find((label) => isSource(label, title)) ?? null,
    time: short.find(looksLikeTime) ?? null,
    summary: full || text === '' ? null : clip(text, FULL_TEXT_CHARS),
    fullText: full ? text : null,
    image: pictureOf(page, card),
    group,
  };
}

/** A line may begin with its title. */
function withoutTitle(text: string, title: string): string {
  return text.startsWith(title) ? text.slice(title.length).trimStart() : text;
}

function isBody(block: Block, title: string): boolean {
  if (block.heading > 0 || !weighs(block.text, BODY_CHARS) || bareText(block.text) === title)
    return false;
  return block.box.link !== null || linkShare(block) < 0.5;
}

function isSource(label: string, title: string): boolean {
  if (label.length > SOURCE_CHARS || looksLikeTime(label)) return false;
  const bare = bareText(label);
  return bare.length > 1 && !title.includes(bare) && hasLetter(label);
}

function pictureOf(page: PageMap, card: Card): string | null {
  const picture = page.pictures.find(
    (one) => one.at >= card.box.from && one.at <= card.box.to && within(one.box, card),
  );
  if (picture === undefined) return null;
  const { element } = picture;
  return webUrl(element.getAttribute('data-src') ?? element.getAttribute('src'), page.base);
}

function within(box: Card['box'], card: Card): boolean {
  for (let b: Card['box'] | null = box; b !== null; b = b.parent) if (b === card.box) return true;
  return false;
}
