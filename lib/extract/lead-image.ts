import type { ArticleImage } from '../article.ts';
import { pictureSide } from '../html/picture-side.ts';
import { webUrl } from '../html/urls.ts';
import { clip, foldSpace } from '../html/words.ts';
import type { PageMap, Picture } from '../partition/page-map.ts';
import { pictureAddress, captionOf } from './pictures.ts';

/** Where the picture may stand: so many blocks before the headline (a picture above it) … */
const ABOVE = 6;

/** Pictures narrower than this are portraits of authors and icons. */
const LEAST_WIDTH = 250;

/** Letters of a picture's words. Longer ones were written to do harm: a story in which they stand would be refused. */
const WORDS_CHARS = 2000;

/** Names of files that stand for a site, not a story. */
const NO_STORY = /(?:logo|placeholder|default[-_]?(?:image|share|og)|favicon|sprite|spacer|blank)/i;

export interface LeadSources {
  /** Addresses by og:image, twitter:image and JSON-LD, best first. */
  readonly told: readonly (string | null)[];
  /** Index of the headline, or of the first paragraph where there is none. */
  readonly top: number;
  /** Index of the second paragraph: a lead picture stands above it. */
  readonly below: number;
}

/**
 * The story's lead picture: the one by the headline, with its words, else the one the page gives for sharing.
 * @returns null where there is neither
 */
export function leadImageOf(page: PageMap, { told, top, below }: LeadSources): ArticleImage | null {
  const shared = told
    .map((url) => webUrl(url, page.base))
    .find((url) => url !== null && !NO_STORY.test(url));
  const near = page.pictures.filter(({ at }) => at >= top - ABOVE && at <= below);
  const same =
    shared == null
      ? undefined
      : near.find((p) => isSameFile(pictureAddress(page, p.element), shared));
  const shown = same ?? near.find((picture) => picture.at > top && isLarge(page, picture));
  if (shown === undefined) return shared == null ? null : { ...BARE, url: shared };
  return imageFrom(page, shown, shared ?? null);
}

const BARE = { alt: '', caption: null, width: null, height: null };

function imageFrom(page: PageMap, picture: Picture, shared: string | null): ArticleImage | null {
  const { element } = picture;
  const url = pictureAddress(page, element) ?? shared;
  if (url === null) return null;
  const caption = captionOf(page, picture)?.text;
  return {
    url,
    alt: clip(foldSpace(element.getAttribute('alt') ?? ''), WORDS_CHARS),
    caption: caption === undefined ? null : clip(caption, WORDS_CHARS),
    width: pixels(element, 'width'),
    height: pixels(element, 'height'),
  };
}

function pixels(element: Element, name: 'width' | 'height'): number | null {
  const px = pictureSide(element, name);
  return px !== null && px < 10_000 ? Math.ceil(px) : null;
}

function isLarge(page: PageMap, { element, box }: Picture): boolean {
  const width = pixels(element, 'width');
  if (width !== null && width < LEAST_WIDTH) return false;
  const url = pictureAddress(page, element);
  const isKnown = width !== null || box.tag === 'figure' || box.parent?.tag === 'figure';
  return url !== null && isKnown && !NO_STORY.test(url) && !/\.svg(?:\?|$)/i.test(url);
}

/** Sites serve one picture in many sizes; the name of its file, or the folder of it, stays. */
function isSameFile(a: string | null, b: string): boolean {
  if (a === null) return false;
  const [x, y] = [fileOf(a), fileOf(b)];
  return x !== '' && x === y;
}

function fileOf(url: string): string {
  const name = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
  const stem = name.replace(/\.\w{3,4}$/, '').replace(/[-_]?\d{2,4}x\d{2,4}$/, '');
  return stem.length > 3 ? stem : '';
}
