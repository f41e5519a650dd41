import type { PopupView, Story } from '../../components/popup-view.ts';
import type { Article } from '../../lib/article.ts';
import type { TabReading } from '../../lib/browser/active-tab.ts';
import { articleToMarkdown } from '../../lib/export/markdown.ts';
import { articleToPlainText } from '../../lib/export/plain-text.ts';
import { sanitize } from '../../lib/html/sanitize.ts';

function story(article: Article): Story {
  const content = sanitize(article.contentHtml, document);
  return {
    article,
    content,
    copies: {
      text: articleToPlainText(article),
      // From a copy: the export may change what it is given.
      markdown: articleToMarkdown(article, content.cloneNode(true) as DocumentFragment),
    },
  };
}

/** What the popup shows of a reading: a story sanitised and its copies made. */
export function viewOf(reading: TabReading): PopupView {
  switch (reading.kind) {
    case 'article':
      return { kind: 'article', story: story(reading.article) };
    case 'not-article':
      return {
        kind: 'not-article',
        evidence: reading.verdict.evidence,
        story: reading.article === null ? null : story(reading.article),
      };
    case 'no-access':
    case 'unreadable':
      return { kind: 'no-access', reason: reading.reason };
  }
}
