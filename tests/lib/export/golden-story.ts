import type { UntrustedHtml } from '../../../lib/article.ts';
import type { Copied } from '../../../lib/export/story-content.ts';
import { sanitize } from '../../../lib/html/sanitize.ts';
import { readPage } from '../../../lib/read-page.ts';
import {
  goldenPages,
  isStory,
  type ExpectedStory,
  type GoldenPage,
} from '../../pages/golden-page.ts';

/** Markup as the exports take it. */
export const cleaned = (html: string) => sanitize(html as UntrustedHtml, document);

/** The story of a page as it is copied and saved; null where it is read as no article. */
export function storyAt(url: string, html: string): Copied | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(page, { url });
  if (reading.kind !== 'article' || reading.article.contentHtml === '') return null;
  const { article } = reading;
  return { article, content: cleaned(article.contentHtml), isPart: false };
}

/** The same of a golden page. @throws where it is read as no article */
export function storyOf({ html, expected }: GoldenPage<ExpectedStory>): Copied {
  const story = storyAt(expected.url, html);
  if (story === null) throw new Error('no story');
  return story;
}

/** Every golden page that holds a story. */
export const goldenStories = () => goldenPages().filter(isStory);
