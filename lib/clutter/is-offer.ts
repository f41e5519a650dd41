import type { ClutterKind } from '../article.ts';
import { webUrl } from '../html/urls.ts';
import { tagOf } from '../partition/node-walk.ts';
import {
  around,
  type Block,
  type Box,
  type PageLink,
  type PageMap,
} from '../partition/page-map.ts';
import { isProse } from '../partition/prose.ts';
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

/** Of these a site's own are with others too: accounts of networks, and apps. */
const WITH_OTHERS = new Set<ClutterKind>(['app-banner', 'social-follow']);
/** A site's podcasts are with others too. */
const PODCASTS =
  /^https?:\/\/([\w-]+\.)*(spotify\.com|podcasts\.(apple|google)\.com|music\.(apple|amazon)\.\w+|deezer\.com|soundcloud\.com|podigee\.io|pca\.st|overcast\.fm)\//i;

/** So many paragraphs side by side with a box are a text that it stands in; beside the text stand offers of any owner. */
const TEXT_AROUND = 2;
/** Such a box may have a heading over it, in a box with it. */
const HOMES = 2;

/**
 * Does a box in a text ask for something and send its reader nowhere but to somebody else: to a helpline, the office
 * where voters register, the theatre that sells the tickets? That is the story's service to its readers, and no offer
 * of the site's. A site may have shops and lists of addresses at hosts that others keep: those are known by address.
 */
export function isForOthers(page: PageMap, box: Box, rule: ClutterRule): boolean {
  if (rule.says === undefined || rule.linksTo !== undefined || !offers(rule)) return false;
  if (WITH_OTHERS.has(rule.kind)) return false;
  if (box.controls > 0 || box.link !== null) return false;
  const links = page.links.slice(box.linkFrom, box.linkTo);
  if (links.length === 0 || !links.every((link) => leadsToOthers(page, link))) return false;
  return isInText(page, box);
}

/** Does a box, or one around it, stand among paragraphs? */
function isInText(page: PageMap, box: Box): boolean {
  const homes = Array.from(around(box)).filter(({ from, to }) => to - from > box.to - box.from);
  return homes.slice(0, HOMES).some((home) => {
    const near = page.blocks.slice(home.from, home.to);
    return near.filter((one) => one.box.parent === home && isProse(one)).length >= TEXT_AROUND;
  });
}

function leadsToOthers({ base, url }: PageMap, { href }: PageLink): boolean {
  const to = webUrl(href, base);
  if (to === null || [MAILING, PODCASTS, ...ACCOUNTS].some((one) => one.test(to))) return false;
  const name = lettersOf(siteOwner(url));
  return name.length < NAME_CHARS
    ? !isSameOwner(to, url)
    : !lettersOf(new URL(to).host).includes(name);
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
