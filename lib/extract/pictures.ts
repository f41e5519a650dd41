import { pictureSide } from '../html/picture-side.ts';
import { webUrl } from '../html/urls.ts';
import { isWithin } from '../partition/is-within.ts';
import {
  around,
  linkShare,
  type Block,
  type Box,
  type PageMap,
  type Picture,
} from '../partition/page-map.ts';
import { inCaption } from '../partition/in-caption.ts';

/** Attributes in which lazy loaders keep the real address, best first. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-url',
  'data-full-src',
  'data-hi-res-src',
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** Smaller pictures, by what they say or else measure, are icons, avatars and counters. */
const LEAST_PX = 100;
/** The widest picture a popup or reader page shows, in CSS pixels. */
const SHOWN_PX = 1200;

/**
 * Pictures that stand among a story's blocks.
 * @param isOther boxes set apart from the story
 */
export function storyPictures(
  page: PageMap,
  story: readonly Block[],
  isOther: (box: Box) => boolean,
): Picture[] {
  const [first, last] = [story[0], story.at(-1)];
  if (first === undefined || last === undefined) return [];
  const foot = footOf(page, last);
  const isBehind = (picture: Picture): boolean => {
    const passed = picture.at - last.index - 1;
    const caption = passed > 0 ? captionOf(page, picture) : null;
    return passed > foot.size || (caption !== null && !foot.has(caption));
  };
  const seen = new Set<string>();
  return page.pictures.filter((picture) => {
    if (picture.at < first.index || isBehind(picture) || isOther(picture.box)) return false;
    if (isWithin(page.document, picture.element, page.leftOut)) return false;
    const url = pictureAddress(page, picture.element);
    if (url === null || seen.has(url) || isSmall(picture.element, url)) return false;
    seen.add(url);
    return true;
  });
}

/**
 * The captions that follow a story's last block with nothing else between: those of pictures at its
 * foot. Words that are all link lead to another story.
 */
function footOf(page: PageMap, last: Block): ReadonlySet<Block> {
  const after = page.blocks.slice(last.index + 1);
  const isEnd = (block: Block): boolean => !inCaption(block) || linkShare(block) === 1;
  const length = after.findIndex(isEnd);
  return new Set(length < 0 ? after : after.slice(0, length));
}

/** The text that stands with a picture, or null. */
export function captionOf(page: PageMap, picture: Pick<Picture, 'box'>): Block | null {
  const figure = Array.from(around(picture.box)).find((box) => box.tag === 'figure');
  if (figure === undefined) return null;
  return page.blocks.slice(figure.from, figure.to).find(inCaption) ?? null;
}

/** A picture as a `<figure>` of another document, or null where it has no address. */
export function figureOf(page: PageMap, picture: Picture, bare: Document): Element | null {
  const url = pictureAddress(page, picture.element);
  if (url === null) return null;
  const image = bare.createElement('img');
  image.setAttribute('src', url);
  image.setAttribute('alt', picture.element.getAttribute('alt') ?? '');
  for (const name of ['width', 'height'] as const) {
    const px = pictureSide(picture.element, name);
    if (px !== null && px < 10_000) image.setAttribute(name, String(Math.ceil(px)));
  }
  const figure = bare.createElement('figure');
  figure.append(image);
  return figure;
}

/** Where a picture really is: past the placeholder of a lazy loader, in a size worth showing. */
export function pictureAddress(page: PageMap, image: Element): string | null {
  const lazy = lazyAddress(page, image, LAZY);
  if (lazy !== null) return lazy;
  const plain = lazyAddress(page, image, ['src']);
  const set = LAZY_SETS.map((name) => image.getAttribute(name)).find((value) => value !== null);
  return bestOfSet(set ?? '', page.base) ?? plain;
}

/** The first of some attributes that holds a web address: those of lazy loaders, then `src`. */
export function lazyAddress(
  page: PageMap,
  element: Element,
  names: readonly string[] = [...LAZY, 'src'],
): string | null {
  for (const name of names) {
    const url = webUrl(element.getAttribute(name), page.base);
    if (url !== null) return url;
  }
  return null;
}

function bestOfSet(set: string, base: string): string | null {
  const offers = set.split(/,\s+/).map((offer) => {
    const [address = '', size = ''] = offer.trim().split(/\s+/);
    return {
      url: webUrl(address, base),
      px: Number.parseFloat(size) * (size.endsWith('x') ? 600 : 1),
    };
  });
  const good = offers.filter((offer) => offer.url !== null && offer.px > 0);
  good.sort((a, b) => Math.abs(a.px - SHOWN_PX) - Math.abs(b.px - SHOWN_PX));
  return good[0]?.url ?? null;
}

function isSmall(image: Element, url: string): boolean {
  const came = sizeOf(image, url);
  const width = pictureSide(image, 'width') ?? came?.width ?? Infinity; // unknown
  const height = pictureSide(image, 'height') ?? came?.height ?? Infinity;
  return width < LEAST_PX || height < LEAST_PX / 2;
}

/**
 * What a picture measures that the page shows from that address; null where it has not come, or the page
 * shows a placeholder from elsewhere. Pages size icons by class alone.
 */
function sizeOf(image: Element, url: string): { width: number; height: number } | null {
  const { currentSrc, naturalWidth, naturalHeight } = image as Partial<HTMLImageElement>;
  if (currentSrc !== url || !naturalWidth || !naturalHeight) return null;
  return { width: naturalWidth, height: naturalHeight };
}
