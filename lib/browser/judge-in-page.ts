import { conditionsOf, findNamed } from '../clutter/lists/find-named.ts';
import { kindOf } from '../clutter/lists/selector-kind.ts';
import { holdsSlowExpression } from '../clutter/lists/slow-expression.ts';
import { inTime } from '../repair/in-time.ts';
import type { Refusal } from '../repair/own-elements.ts';
import { namedBy } from '../repair/own-rules.ts';

/** A page as most are built: what takes its story would take those of most sites. */
function specimen(): Document {
  const page = document.implementation.createHTMLDocument('');
  const make = (tag: string, into: Element) => into.appendChild(page.createElement(tag));
  make('nav', make('header', page.body)).append('Front page');
  const article = make('article', make('div', make('main', page.body)));
  make('h1', article).append('Headline');
  for (let at = 0; at < 8; at += 1) make('p', article).append('A paragraph of the story.');
  make('aside', page.body).append('Beside the story');
  make('footer', page.body).append('Foot');
  return page;
}

/** @throws where one of a selector's conditions cannot be read */
function tryConditions(page: Document, selector: string): void {
  for (const condition of conditionsOf(selector)) {
    if (kindOf(condition) === 'unfit') throw new SyntaxError(condition);
    findNamed(page.documentElement, namedBy(condition));
  }
}

/**
 * Judges selectors without a page of their own: can the browser read one, is it quick, and does it
 * leave the story of any page alone?
 */
export function judgeSelectors(): (selector: string) => Refusal | null {
  const page = specimen();
  const story = page.querySelector('article');
  const parts = [page.querySelector('h1'), ...page.querySelectorAll('article p')];
  return (selector) => {
    let looked;
    try {
      const named = namedBy(selector);
      if (holdsSlowExpression(named.selector)) return 'slow';
      if (named.isExtended) tryConditions(page, named.selector);
      looked = inTime(() => [...findNamed(page.documentElement, named)]);
    } catch {
      return 'broken';
    }
    const { result: found, isSlow } = looked;
    if (isSlow) return 'slow';
    if (found.some((one) => one.contains(story))) return 'whole-page';
    return found.some((one) => parts.includes(one)) ? 'story' : null;
  };
}
