import type { ClutterKind } from '../article.ts';
import { webUrl } from '../html/urls.ts';
import { tagOf } from '../partition/node-walk.ts';
import type { Block, PageLink, PageMap } from '../partition/page-map.ts';
import { isNoStory, isSameOwner, isSubjectOrPerson, siteOwner } from '../related/story-address.ts';
import { newsletterLink } from './rules/newsletter-link.ts';
import { patronLink } from './rules/patron-link.ts';
import { NETWORK_PAGES } from './rules/social-links.ts';
import { rulesSaid } from './rules-said.ts';
import type { ClutterRule } from './clutter-rule.ts';

/** Kinds whose phrases a sentence may hold that offers nothing. */
const NO_OFFER = new Set<ClutterKind>(['ad', 'comments', 'cookie-notice', 'share-bar']);

/** Does a line link, and say what a rule for offers looks for? */
export function isOffer(block: Block): boolean {
  return block.links.length > 0 && rulesSaid(block).some(offers);
}

function offers({ kind, namesOnly }: ClutterRule): boolean {
  return !NO_OFFER.has(kind) && namesOnly !== true;
}

/**
 * Is a line beyond doubt no paragraph of the story, though it stands in its column and looks like one? It says what
 * a rule for offers looks for, and nothing else or in bold or italics from end to end, and leads nowhere but to where
 * a reader would take the offer up. "You can subscribe here, said the harbour master" says more.
 */
export function isOfferAlone(page: PageMap, block: Block): boolean {
  if (!isOffer(block)) return false;
  const saysNoMore = rulesSaid(block).some((rule) => rule.whole === true && offers(rule));
  if (!saysNoMore && !block.nodes.every(isSetOff)) return false;
  return block.links.every((link) => takesUp(page, link));
}

const SET_OFF = new Set(['b', 'em', 'i', 'strong']);
/** May stand around what is set off. */
const AROUND = new Set(['a', 'span', 'u']);

/** Is all of a node's text bold or in italics? */
function isSetOff(node: Node): boolean {
  if ((node.textContent ?? '').trim() === '') return true;
  const tag = tagOf(node);
  return SET_OFF.has(tag) || (AROUND.has(tag) && Array.from(node.childNodes).every(isSetOff));
}

/** Where readers leave their address for one letter or another; whose it is, the address does not say. */
const MAILING = /^https?:\/\/([\w-]+\.)*(eepurl\.com|mailchi\.mp|list-manage\.com)\//i;
const STORES = /^https?:\/\/((apps|itunes)\.apple\.com|play\.google\.com)\//i;
/** Accounts on other sites, the publisher's own or anybody's. */
const ACCOUNTS = [...NETWORK_PAGES, ...(patronLink.linksTo ?? []), STORES];

/** Does a link lead to where an offer of this site's is taken up: a service of its own, a list of addresses, its own account? */
export function takesUp(page: PageMap, { href }: PageLink): boolean {
  const to = webUrl(href, page.base);
  if (to === null) {
    const [, host] = /^mailto:[^@?]*@([\w.-]+)/i.exec(href) ?? [];
    return host !== undefined && isSameOwner(`https://${host}/`, page.url);
  }
  if (isSameOwner(to, page.url)) return isServiceOf(page, to);
  if (MAILING.test(to)) return true;
  return ACCOUNTS.some((one) => one.test(to)) && isNamedAfter(page, to);
}

function isServiceOf({ url }: PageMap, to: string): boolean {
  if (newsletterLink.linksTo?.some((one) => one.test(to)) === true) return true;
  if (new URL(to).pathname === '/') return true; // a site of its own: "forum.news.example"
  return isNoStory(to, url) && !isSubjectOrPerson(to, url);
}

/** A shorter name is in too many others. */
const NAME_CHARS = 4;

/** Does an account carry the site's name? Whom a story speaks of has another. */
function isNamedAfter({ url }: PageMap, account: string): boolean {
  const name = lettersOf(siteOwner(url));
  const { pathname, search } = new URL(account);
  return name.length >= NAME_CHARS && lettersOf(pathname + search).includes(name);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
