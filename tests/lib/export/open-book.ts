import JSZip from 'jszip';

/** A book as another program opens it. */
export interface OpenBook {
  /** Names of its files, in the order in which they stand in it. */
  readonly files: readonly string[];
  /** A file of the book as text. @throws where there is none */
  readonly text: (path: string) => Promise<string>;
  /** A file of markup. @throws where it is not well-formed */
  readonly xml: (path: string) => Promise<Document>;
}

/** Opens a book with another library than the one that made it. */
export async function openBook(bytes: Uint8Array): Promise<OpenBook> {
  const zip = await JSZip.loadAsync(bytes);
  const text = (path: string) => {
    const file = zip.file(path);
    if (file === null) throw new Error(`There is no ${path} in the book.`);
    return file.async('string');
  };
  return {
    files: Object.keys(zip.files),
    text,
    xml: async (path) => {
      const xml = new DOMParser().parseFromString(await text(path), 'application/xml');
      const error = xml.querySelector('parsererror');
      if (error !== null) throw new Error(`${path}: ${error.textContent}`);
      return xml;
    },
  };
}
