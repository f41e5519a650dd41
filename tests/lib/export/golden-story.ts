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

/** The story of a golden page as it is copied and saved. @throws where it is read as no article */
export function storyOf({ html, expected }: GoldenPage<ExpectedStory>): Copied {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(page, { url: expected.url });
  if (reading.kind !== 'article') throw new Error(reading.kind);
  const { article } = reading;
  if (article.contentHtml === '') throw new Error('no story');
  return { article, content: cleaned(article.contentHtml), isPart: false };
}

/** Every golden page that holds a story. */
export const goldenStories = () => goldenPages().filter(isStory);
