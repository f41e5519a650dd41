import { MARKDOWN_COPY } from './copy-writers.ts';
import { frontMatter } from './front-matter.ts';
import { storyContent, type Copied } from './story-content.ts';
import type { FileOptions } from './story-markup.ts';

/**
 * A story as a file of Markdown: front matter, then the story without its title, which stands in the
 * front matter, as notes and static sites have it.
 */
export function markdownFile(
  saved: Copied,
  { copyRelated }: Pick<FileOptions, 'copyRelated'>,
): string {
  const { standfirst, story, related } = MARKDOWN_COPY;
  const { article } = saved;
  const parts = [
    standfirst(article.standfirst ?? ''),
    story(storyContent(saved)),
    copyRelated ? related(article.related) : '',
  ];
  return `${frontMatter(article)}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
