import type { Article, ArticleImage } from '../article.ts';
import { exportContent } from './export-content.ts';
import { linkAddress } from './link-address.ts';
import { oneLine } from './one-line.ts';

/** A story to be copied or saved, or a part of it. */
export interface Copied {
  readonly article: Article;
  /** The markup as `sanitize` returned it; it is not changed. */
  readonly content: DocumentFragment;
  /** It is what somebody selected: it stands without the story's title. */
  readonly isPart: boolean;
}

/** The lead picture as a figure; null where it has no address on the web. */
function figureOf(lead: ArticleImage, document: Document): Element | null {
  const address = linkAddress(lead.url);
  if (address === null) return null;
  const figure = document.createElement('figure');
  const picture = figure.appendChild(document.createElement('img'));
  picture.setAttribute('src', address);
  picture.setAttribute('alt', oneLine(lead.alt));
  const caption = oneLine(lead.caption ?? '');
  if (caption !== '') figure.appendChild(document.createElement('figcaption')).append(caption);
  return figure;
}

/** A story as every export takes it, the lead picture over one that has no picture of its own. */
export function storyContent({ article, content, isPart }: Copied): DocumentFragment {
  const story = exportContent(article, content);
  if (isPart || article.leadImage === null || content.querySelector('img') !== null) return story;
  const figure = figureOf(article.leadImage, story.ownerDocument);
  if (figure !== null) story.prepend(figure);
  return story;
}
