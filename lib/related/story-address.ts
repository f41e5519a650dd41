import { LETTER } from '../html/letters.ts';
import { siteOf } from '../html/urls.ts';

/** Path segments under which sites keep lists of stories by subject, and by who wrote them. */
const SUBJECT_OR_PERSON: ReadonlySet<string> = new Set(
  `tag tags tagged topic topics thema themen tema temas tag-page article_tag category categories kategorie kategorien
  taxonomy keyword keywords etiqueta etiquetas etiket emne ämne argomento argomenti schlagwort stichwort trefwoord
  author authors autor autoren autori autores auteur auteurs people person contributor contributors profile profiles staff user users
  member members writer writers journalist journalists journaliste journalistes reporter reporters columnist columnists
  redakteur redakteure yazar yazarlar forfatter skribent by`.split(/\s+/),
);

/**
 * Path segments under which sites keep what else is no story: accounts, shops, legal pages. Compared
 * whole, so a story's slug that merely contains one is no match.
 */
const NO_STORY: ReadonlySet<string> = new Set(
  `series newsletter newsletters subscribe subscription subscriptions abo account login signin sign-in
  register registration membership donate application search suche buscar recherche
  comments commentaires comentarios commenti reacties
  about about-us contact contact-us careers jobs help faq service services terms privacy cookies legal impressum
  advertorial annonce annonces annons annonse anuncio anuncios anzeige anzeigen reklama reklame sponsored
  product products produkt shop store coupons gutscheine deals game games puzzles crossword advert adverts wp-content
  schedule tv-guide rss feed feeds sitemap apps app advertise event events charities faqs
  stellenmarkt stellenanzeigen stellenangebote emploi emplois empleo empleos lavoro vacature vacatures praca oferty-pracy vagas
  veranstaltung veranstaltungen evenement evenements evento eventos eventi evenementen wydarzenia kalender
  whitepaper whitepapers webinar webinars preisvergleich tickets
  pr press-release press-releases sponsored-content sponsor-content paid-content paid-post partner-content branded-content brandvoice`.split(
    /\s+/,
  ),
);

/** A slug of so many words is a headline; section names have one to three. */
const SLUG_WORDS = 4;
/** Beside the story's own slug, in one folder with it, one of so many words names a story too. */
const SIBLING_WORDS = 3;
/** Numbers that count stories have at least so many digits; years have four. */
const ID_DIGITS = 5;
/** Tokens that name stories ("c0rxk4q0pj0o") have at least so many letters and digits mixed. */
const TOKEN_CHARS = 8;
const ASSET = /\.(jpe?g|png|gif|webp|svg|avif|pdf|mp[34]|zip|docx?|xlsx?)$/i;
const DATED = /\/(19|20)\d\d[/-]\d{1,2}([/-]|$)/;
/** Under a date alone stand all stories of a day or month; after a headline it is that story's. */
const DATE_ALONE = /\/(19|20)\d\d([/-]\d{1,2}){1,2}\/?$/;

/** Does an address name one story, as far as addresses go, and not a section, person, shop or service? */
export function namesStory(url: string, pageUrl: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  const segments = segmentsOf(parsed);
  if (segments.length === 0) return /[?&]\w*(id|no|p)=\d+/i.test(parsed.search);
  if (isNoStory(url, pageUrl)) return false;
  const isDay = DATE_ALONE.test(parsed.pathname) && parsed.search === '';
  if (isDay && !segments.some(isSlug)) return false;
  if (DATED.test(parsed.pathname) || segments.some(isStorySegment)) return true;
  return hasOtherNumber(parsed.search, pageUrl) || isLike(segments, pageUrl);
}

/** Does a query name something by a number that the story's own address does not have? */
function hasOtherNumber(query: string, pageUrl: string): boolean {
  const own = new Set(pageUrl.match(/\d+/g));
  return Array.from(query.matchAll(/=(\d{3,})/g)).some(([, number = '']) => !own.has(number));
}

/**
 * Does an address say that the page is no story, by its host, a segment of its path, or by being a picture or document?
 * @param pageUrl the address of a story: what its own address has ("/service/the-frost-in-may") says nothing
 */
export function isNoStory(url: string, pageUrl: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || ASSET.test(parsed.pathname)) return true;
  return isCalled(parsed, pageUrl, (one) => SUBJECT_OR_PERSON.has(one) || NO_STORY.has(one));
}

/** Does an address say that the page is about a person or a subject, and lists their stories? Takes what `isNoStory` takes. */
export function isSubjectOrPerson(url: string, pageUrl: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && isCalled(parsed, pageUrl, (one) => SUBJECT_OR_PERSON.has(one));
}

/** Has an address a name that tells what it is, and the story's own not? */
function isCalled(parsed: URL, pageUrl: string, tells: (name: string) => boolean): boolean {
  const telling = namesOf(parsed).filter((one) => tells(one.toLowerCase()));
  if (telling.length === 0) return false;
  const own = URL.parse(pageUrl);
  return own === null || !telling.every((one) => namesOf(own).includes(one));
}

/** What an address is called by: its host's first label ("jobs.news.example") and its path's segments. */
function namesOf(parsed: URL): string[] {
  return [parsed.hostname.split('.', 1)[0] ?? '', ...segmentsOf(parsed)];
}

/**
 * The absolute address of a story of the page's own publisher that a link leads to; null for any other.
 * @param page its address, and the one its links are resolved against
 */
export function ownStoryAt(href: string, page: { url: string; base: string }): string | null {
  const url = URL.parse(href, page.base)?.href ?? '';
  return isSameOwner(url, page.url) && namesStory(url, page.url) ? url : null;
}

/** Do two addresses belong to one publisher? "bbc.co.uk" and "bbc.com" do. */
export function isSameOwner(a: string, b: string): boolean {
  return siteOwner(a) === siteOwner(b);
}

/** What an owner's sites are called, whatever the country: "example" of "news.example.co.uk". */
export function siteOwner(url: string): string {
  return siteOf(url).split('.', 1)[0] ?? '';
}

function segmentsOf(parsed: URL): string[] {
  return parsed.pathname.split('/').filter((one) => one !== '');
}

const bareSegment = (segment: string) => segment.replace(/\.[a-z]{3,5}$/i, '');

/** Words of a slug: "the-frost-in-may" has four. */
const slugWords = (segment: string) =>
  bareSegment(segment)
    .split(/[-_+]|%20/)
    .filter((word) => word !== '').length;

const isSlug = (segment: string) => slugWords(segment) >= SLUG_WORDS;

function isStorySegment(segment: string): boolean {
  if (isSlug(segment)) return true;
  const bare = bareSegment(segment);
  const digits = bare.match(/\d+/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
  if (digits >= ID_DIGITS) return true;
  return (
    bare.length >= TOKEN_CHARS && /^[a-z\d]+$/i.test(bare) && (bare.match(/\d/g)?.length ?? 0) >= 2
  );
}

/** Is a path built like the page's own, which is a story: same depth, same parts but for names and numbers? */
function isLike(segments: readonly string[], pageUrl: string): boolean {
  const parsed = URL.parse(pageUrl);
  if (parsed === null) return false;
  const own = segmentsOf(parsed);
  const last = own.at(-1);
  if (last === undefined || own.length !== segments.length) return false;
  if (isSibling(segments, own)) return true;
  return (
    shapeOf(last) !== 'w' && own.every((one, i) => shapeOf(one) === shapeOf(segments[i] ?? ''))
  );
}

/** Does a slug stand in one folder with the story's own? Folders at the root hold sections as well. */
function isSibling(segments: readonly string[], own: readonly string[]): boolean {
  const [ownName = '', name = ''] = [own.at(-1), segments.at(-1)];
  if (own.length < 2 || slugWords(name.replace(/\d+/g, '')) < SIBLING_WORDS) return false;
  return isSlug(ownName) && own.slice(0, -1).every((one, i) => one === segments[i]);
}

const LETTERS = new RegExp(`${LETTER}+`, 'g');

/** "4711" is "9", "a-b4" is "w-w9": what stays when names and numbers are forgotten. */
function shapeOf(segment: string): string {
  return segment.replace(/\d+/g, '9').replace(LETTERS, 'w');
}
