/** The types at the centre. No code here: everything else is a view of these. */

/** HTML taken from a page. Only `sanitize` in lib/html may turn it into something that is drawn. */
export type UntrustedHtml = string & { readonly __untrusted: unique symbol };

/** What a reader opens: the story of one page, with what stood beside it told apart. */
export interface Article {
  /** Canonical address if it is on the same site, else the page's own. */
  readonly url: string;
  readonly title: string;
  /** The deck under the headline. */
  readonly standfirst: string | null;
  readonly section: string | null;
  /** People or agencies, one each, without "By". */
  readonly byline: readonly string[];
  /** Where the story comes from ("Korea Herald"), also on an aggregator. */
  readonly publication: string | null;
  /** Whose page it is ("Daily8"). */
  readonly site: string | null;
  /** ISO 8601 with offset (or a bare day); null when the page gives only "9 hours ago". */
  readonly publishedAt: string | null;
  /** The page's own words for the time: "9 hours ago". */
  readonly publishedLabel: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  readonly leadImage: ArticleImage | null;
  /** The story's markup, pictures with their captions included. */
  readonly contentHtml: UntrustedHtml;
  /** The story's text without captions: paragraphs parted by a blank line. */
  readonly text: string;
  readonly wordCount: number;
  readonly completeness: Completeness;
  readonly related: readonly RelatedLink[];
  /** What lists of the newest and the most read point to, without those that are related too. */
  readonly mostRead: readonly RelatedLink[];
  readonly removed: ClutterReport;
}

export interface ArticleImage {
  /** Absolute http(s) address. */
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
  /** CSS pixels as the page showed it; null when unknown. */
  readonly width: number | null;
  readonly height: number | null;
}

export type Completeness =
  | { readonly kind: 'whole' }
  | { readonly kind: 'maybe-partial'; readonly missing: readonly string[] }
  | { readonly kind: 'teaser' };

/** Another story the page points to. */
export interface RelatedLink {
  readonly title: string;
  /** Absolute http(s) address. */
  readonly url: string;
  readonly source: string | null;
  /** As the page words it: "an hour ago". */
  readonly time: string | null;
  /** First sentences, when the card carries text. */
  readonly summary: string | null;
  /** The whole text, when the card carries it: paragraphs parted by a blank line. */
  readonly fullText: string | null;
  /** Data only; never loaded unless the reader opens the story. */
  readonly image: string | null;
  /** The heading it stood under. */
  readonly group: string | null;
}

/** Every kind of clutter; each has its own switch. */
export type ClutterKind =
  | 'ad'
  | 'app-banner'
  | 'newsletter'
  | 'subscription'
  | 'ai-feature'
  | 'social-follow'
  | 'self-promo'
  | 'cookie-notice'
  | 'video-overlay'
  | 'share-bar'
  | 'comments'
  | 'related'
  | 'most-read'
  /** What the reader's own rules name. */
  | 'own';

/** One block that was left out of the article or hidden on the page. */
export interface ClutterBlock {
  readonly kind: ClutterKind;
  /** The block's own text, white space folded, at most 400 characters. */
  readonly preview: string;
  /** Why, in a reader's words: the rule's `why`. */
  readonly reason: string;
  /** Id of the rule that found it; of a filter, how its list writes it. */
  readonly rule: string;
  /** Title of the community list whose filter found it. */
  readonly list?: string | undefined;
}

export interface ClutterReport {
  readonly blocks: readonly ClutterBlock[];
}

/** One thing noticed about a page, in words, with what it adds to or takes from the score. */
export interface Evidence {
  readonly signal: string;
  readonly weight: number;
  readonly says: string;
}

/** Is this page an article? */
export interface Verdict {
  readonly isArticle: boolean;
  /** 0 (surely not) to 1 (surely). */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export type UnreadableReason =
  /** Not an HTML document: PDF, XML, plain text, picture, frameset. */
  | 'not-html'
  /** Nothing to read on it. */
  | 'empty'
  /** Something went wrong while reading. */
  | 'failed';

/** What reading a page gives. `not-article` carries what could be read all the same, for "try anyway". */
export type Reading =
  | { readonly kind: 'article'; readonly article: Article; readonly verdict: Verdict }
  | { readonly kind: 'not-article'; readonly article: Article | null; readonly verdict: Verdict }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };
