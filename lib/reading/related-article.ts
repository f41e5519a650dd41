import type { Article, RelatedLink, UntrustedHtml } from '../article.ts';
import { countWords } from '../html/count-words.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * A story beside the story as an article of its own, from the whole text that its card carried.
 * @param among the article that it stood beside; it has the same language
 * @returns null when its card carried no whole text
 */
export function relatedArticle(story: RelatedLink, among: Article): Article | null {
  if (story.fullText === null) return null;
  const paragraphs = story.fullText.split(/\n{2,}/).map((text) => `<p>${escaped(text)}</p>`);
  return {
    ...among,
    url: story.url,
    title: story.title,
    standfirst: null,
    section: null,
    byline: [],
    publication: story.source,
    publishedAt: null,
    publishedLabel: story.time,
    modifiedAt: null,
    leadImage:
      story.image === null
        ? null
        : { url: story.image, alt: '', caption: null, width: null, height: null },
    contentHtml: paragraphs.join('\n') as UntrustedHtml,
    text: story.fullText,
    wordCount: countWords(story.fullText),
    completeness: { kind: 'whole' },
    related: [],
    mostRead: [],
    removed: { blocks: [] },
  };
}
