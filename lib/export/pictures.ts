/** Kinds of pictures that every browser draws. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif';

/** Those that every reader of EPUB draws. Source: EPUB 3.2, 2.1; the others came with 3.3, or never. */
export const EPUB_PICTURES: readonly PictureType[] = ['image/jpeg', 'image/png', 'image/gif'];

/** A picture that was fetched. */
export interface Picture {
  readonly type: PictureType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The pictures that a file is to hold, by their addresses in the story. */
export type Pictures = ReadonlyMap<string, Picture>;

const text = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** What a file of each kind begins with. Source: mimesniff.spec.whatwg.org, section 6.1, and ISO 23000-22. */
const SIGNS: readonly (readonly [PictureType, (bytes: Uint8Array) => boolean])[] = [
  ['image/jpeg', (bytes) => text(bytes, 0, 3) === '\xff\xd8\xff'],
  ['image/png', (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n'],
  ['image/gif', (bytes) => /^GIF8[79]a$/.test(text(bytes, 0, 6))],
  ['image/webp', (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP'],
  ['image/avif', (bytes) => /^ftypavi[fs]$/.test(text(bytes, 4, 12))],
];

/** The kind of picture that a file is, whatever its server says; null for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  return SIGNS.find(([, isOne]) => isOne(bytes))?.[0] ?? null;
}

/** Addresses of the pictures in a story, each once. @param content as `storyContent` made it */
export function pictureAddresses(content: DocumentFragment): readonly string[] {
  const all = Array.from(content.querySelectorAll('img'), (one) => one.getAttribute('src') ?? '');
  return [...new Set(all)];
}
