import JSZip from 'jszip';
import type { View } from '../browsers/driver.ts';

/** A story as it would be saved. */
export interface Files {
  /** What the files would be called. */
  readonly names: readonly string[];
  readonly markdown: string;
  readonly html: string;
  /** The files of a book that are markup, by their names in it. */
  readonly book: Readonly<Record<string, string>>;
}

type Format = 'markdown' | 'html' | 'epub';

interface Taken {
  readonly name: string;
  /** In Base64. */
  readonly bytes: string;
}

/** Presses a button of the reader page that saves, and takes the file before the browser does. */
function takeFile(reader: View, format: Format): Promise<Taken> {
  return reader.run((name) => {
    const inBase64 = async (file: Blob) =>
      btoa(
        Array.from(new Uint8Array(await file.arrayBuffer()), (byte) =>
          String.fromCharCode(byte),
        ).join(''),
      );
    return new Promise<Taken>((resolve, reject) => {
      setTimeout(() => reject(new Error(`no ${name} was saved`)), 15_000);
      let bytes = Promise.resolve('');
      const createObjectURL = (file: Blob) => {
        bytes = inBase64(file);
        return 'about:blank';
      };
      Object.assign(URL, { createObjectURL });
      // The link that hands the file to the browser is not pressed.
      const click = function (this: HTMLAnchorElement) {
        resolve(bytes.then((all) => ({ name: this.download, bytes: all })));
      };
      Object.assign(HTMLAnchorElement.prototype, { click });
      document.querySelector<HTMLElement>(`button.save-${name}`)?.click();
    });
  }, format);
}

async function markupOf(book: Buffer): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(book);
  const names = Object.keys(zip.files).filter((name) => /\.(?:xhtml|opf|xml)$/.test(name));
  const read = async (name: string) => [name, (await zip.file(name)?.async('string')) ?? ''];
  return Object.fromEntries(await Promise.all(names.map(read))) as Record<string, string>;
}

/** Saves the story of the reader page in every form. @throws when one of them is not made */
export async function takeFiles(reader: View): Promise<Files> {
  const names: string[] = [];
  const take = async (format: Format) => {
    const { name, bytes } = await takeFile(reader, format);
    names.push(name);
    return Buffer.from(bytes, 'base64');
  };
  const markdown = await take('markdown');
  const html = await take('html');
  const book = await take('epub');
  return {
    names,
    markdown: markdown.toString('utf8'),
    html: html.toString('utf8'),
    book: await markupOf(book),
  };
}
