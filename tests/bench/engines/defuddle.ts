import type { Engine } from './engine.ts';
import { runRival } from './rival.ts';
import { exportsOf } from './rival-source.ts';

/** Defuddle with its default options. Where it joins several dates of a page, the first one counts. */
export function defuddleEngine(): Engine {
  const script = `() => {
    const Defuddle = ${exportsOf('defuddle')};
    const start = performance.now();
    const found = new Defuddle(document, { url: location.href, useAsync: false }).parse();
    const ms = performance.now() - start;
    return { ms, isArticle: null, parsed: {
      title: found.title, byline: found.author, publication: found.site,
      publishedAt: found.published.split(/, (?=\\d{4}-)/)[0], html: found.content } };
  }`;
  return { name: 'defuddle', read: (tab) => runRival(tab, 'defuddle', script) };
}
