import type { Engine } from './engine.ts';
import { runRival } from './rival.ts';
import { exportsOf } from './rival-source.ts';

/** Readability alone, on a clone; its own quick check says whether it takes the page for an article. */
export function readabilityEngine(): Engine {
  const script = `() => {
    const Readability = ${exportsOf('@mozilla/readability/Readability.js')};
    const isProbablyReaderable = ${exportsOf('@mozilla/readability/Readability-readerable.js')};
    const start = performance.now();
    const found = new Readability(document.cloneNode(true)).parse();
    const ms = performance.now() - start;
    return { ms, isArticle: isProbablyReaderable(document), parsed: found && {
      title: found.title, byline: found.byline, publication: found.siteName,
      publishedAt: found.publishedTime, html: found.content } };
  }`;
  return { name: 'readability', read: (tab) => runRival(tab, 'readability', script) };
}
