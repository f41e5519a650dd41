import type { PopupView, Story } from '../../components/popup-view.ts';
import type { Article } from '../../lib/article.ts';
import type { TabReading } from '../../lib/browser/active-tab.ts';
import { placeIn } from '../../lib/browser/places.ts';
import { sanitize } from '../../lib/html/sanitize.ts';

/** An article sanitised, and the place where it was left. */
export async function storyOf(article: Article): Promise<Story> {
  const place = placeIn(article.url);
  const content = sanitize(article.contentHtml, document); // while the browser looks for the place
  return { article, content, place: await place };
}

/** What the popup shows of a reading: a story sanitised. */
export async function viewOf(reading: TabReading): Promise<PopupView> {
  switch (reading.kind) {
    case 'article':
      return { kind: 'article', story: await storyOf(reading.article) };
    case 'not-article':
      return {
        kind: 'not-article',
        evidence: reading.verdict.evidence,
        story: reading.article === null ? null : await storyOf(reading.article),
      };
    case 'no-access':
    case 'unreadable':
      return { kind: 'no-access', reason: reading.reason };
  }
}
