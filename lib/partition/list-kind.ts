import {
  NO_STORIES_HEADING,
  RELATED_HEADING,
  SPONSORED_HEADING,
} from '../related/heading-phrases.ts';
import { MOST_READ_HEADING } from '../related/most-read-phrases.ts';
import { isNoStory, isSameOwner, namesStory } from '../related/story-address.ts';
import type { Card } from './card.ts';
import { around, type Block, type Box, type PageMap } from './page-map.ts';
import { tellsPopularity } from './popularity.ts';

/** What a list of links is; 'menu' is one of a site's menus, 'other' nothing that can be told. */
export type ListKind = 'related' | 'most-read' | 'sponsored' | 'menu' | 'other';

/** What a heading says that the list under it is; 'other' where it says nothing known. */
export function kindOfHeading(heading: Block | null): ListKind {
  if (heading === null) return 'other';
  if (SPONSORED_HEADING.test(heading.text)) return 'sponsored';
  if (RELATED_HEADING.test(heading.text)) return 'related';
  return MOST_READ_HEADING.test(heading.text) ? 'most-read' : 'other';
}

export interface ListPlace {
  readonly page: PageMap;
  readonly headline: Block | null;
}

/** A list to be told: its box, cards and heading. */
export interface ToldList {
  readonly box: Box;
  readonly cards: readonly Card[];
  readonly heading: Block | null;
}

/**
 * What a list is, by what its heading says, where it stands and where its links lead. Of the corpus's
 * lists that are no stories nine in ten stand in a menu, above the headline or in the page's foot.
 */
export function kindOfList(list: ToldList, place: ListPlace): ListKind {
  const said = kindOfHeading(list.heading);
  if (said === 'sponsored') return said;
  if (mostOf(list.cards, (card) => card.hasProse)) return said === 'most-read' ? said : 'related';
  if (isFurniture(list, place) || isAbove(list, place.headline)) return 'menu';
  if (said === 'most-read') return said;
  const kind = leadsToStories(list, said, place.page.url) ? 'related' : 'other';
  return said === 'other' ? kindUnsaid(list, kind, place.page) : kind;
}

/** What a list is whose heading says nothing known: as its links are, if no other sign tells. */
function kindUnsaid(list: ToldList, kind: 'related' | 'other', page: PageMap): ListKind {
  if (mostOf(list.cards, ({ box }) => box.hint.includes(ENTRY_HINT))) return 'menu';
  return kind === 'related' && tellsPopularity(page, list) ? 'most-read' : kind;
}

/** Under a heading that announces stories all count but what surely is none; else they must look like the site's own. */
function leadsToStories({ cards, heading }: ToldList, said: ListKind, url: string): boolean {
  if (heading !== null && NO_STORIES_HEADING.test(heading.text)) return false;
  if (said === 'related')
    return !mostOf(cards, (card) => isNoStory(card.url, url) || isOffer(card, url));
  return mostOf(cards, (card) => namesStory(card.url, url) && isSameOwner(card.url, url));
}

/** A sum of money, its sign before or after it. */
const PRICE = /(?:[$€£¥₹₩₺]|\b(?:USD|EUR|GBP|CHF|kr))\s?\d|\d\s?(?:[€£₺]|zł|(?:USD|EUR|CHF|kr)\b)/;

/** Does a card sell something: with a price, and from somebody else? "Our picks" stands over both, stories and goods. */
function isOffer({ url, title }: Card, pageUrl: string): boolean {
  return PRICE.test(title) && !isSameOwner(url, pageUrl);
}

function mostOf(cards: readonly Card[], is: (card: Card) => boolean): boolean {
  return cards.filter(is).length > cards.length / 2;
}

function isAbove({ cards }: ToldList, headline: Block | null): boolean {
  const [first] = cards;
  return headline !== null && first !== undefined && first.box.from < headline.index;
}

/** Words of class, id and role for menus. "menu" and "nav" alone are no sign: lists of stories carry them too. */
const MENU_HINT = / (megamenu|submenu|navbar|breadcrumbs?|contentinfo|role navigation) /;

/** Class of the entries of menus that WordPress and others make; the menu itself may be called anything. */
const ENTRY_HINT = ' menu item ';

/**
 * Does a list stand in a menu or the page's foot? An article's own foot is where related stories stand, and not
 * everybody who writes one puts it into an `<article>`: what is announced and leads to stories is no foot's.
 */
function isFurniture(list: ToldList, { page, headline }: ListPlace): boolean {
  let foot = false;
  for (const one of around(list.box)) {
    if (one === page.root) break;
    if (isMenu(one, headline)) return true;
    if (one.tag === 'article' && foot) return false;
    foot ||= one.tag === 'footer';
  }
  return foot && !(kindOfHeading(list.heading) === 'related' && areOwnStories(list, page.url));
}

/** Are most cards the site's own stories by their addresses, and none surely something else? */
function areOwnStories({ cards }: ToldList, url: string): boolean {
  const isOwn = (card: Card) => isSameOwner(card.url, url) && !isNoStory(card.url, url);
  return cards.every(isOwn) && mostOf(cards, (card) => namesStory(card.url, url));
}

function isMenu({ tag, hint, to }: Box, headline: Block | null): boolean {
  if (tag === 'header') return headline === null || to <= headline.index;
  return tag === 'nav' || MENU_HINT.test(hint);
}
