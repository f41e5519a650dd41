import { webUrl } from './urls.ts';

/**
 * The address that a document's relative links are resolved against: its `base` where that is a web
 * address, else the page's own.
 */
export function linkBase(document: Document, url: string): string {
  // From the prototype: a page can put a form named "querySelector" on its document.
  const find: unknown = Reflect.get(Object.getPrototypeOf(document) as object, 'querySelector');
  if (typeof find !== 'function') return url;
  const base = find.call(document, 'base[href]') as Element | null;
  return webUrl(base?.getAttribute('href'), url) ?? url;
}
