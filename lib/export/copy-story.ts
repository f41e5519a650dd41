import { countWords } from '../html/count-words.ts';
import type { Settings } from '../settings.ts';
import { fillTemplate, namesField, type Fields } from './copy-template.ts';
import { MARKDOWN_COPY, RICH_COPY, TEXT_COPY, type CopyWriter } from './copy-writers.ts';
import { sourceOf } from './source-line.ts';
import { storyContent, type Copied } from './story-content.ts';

/** What a copy holds. */
export type CopyOptions = Pick<
  Settings,
  'copyFormat' | 'sourceLine' | 'copyTemplate' | 'copyRelated'
>;

/** What goes to the clipboard, all at once. */
export interface Copy {
  /** For programs that take plain text. */
  readonly text: string;
  /** For programs that take formatted text; null where they are to get the plain text too. */
  readonly html: string | null;
  /** Words of the story that were copied. */
  readonly words: number;
}

const paragraphs = (...parts: readonly string[]) =>
  parts.filter((part) => part !== '').join('\n\n');

/** The template that a copy is made by, one's own or Broadsheet's. */
function templateOf(options: CopyOptions, isPart: boolean): string {
  const own = options.sourceLine ? options.copyTemplate.trim() : '';
  const related = options.copyRelated && !isPart ? '{related}' : '';
  if (namesField(own, 'text')) {
    return namesField(own, 'related') ? own : paragraphs(own, related);
  }
  const source = options.sourceLine ? own || '{source}' : '';
  return paragraphs(isPart ? '' : '{heading}\n\n{standfirst}', '{text}', source, related);
}

/** Will related stories stand in the copy? Else an article needs none. */
export function wantsRelated(options: CopyOptions, isPart: boolean): boolean {
  return namesField(templateOf(options, isPart), 'related');
}

function write({ article, isPart }: Copied, content: DocumentFragment, to: CopyWriter) {
  const source = sourceOf(article);
  return (template: string) => {
    const fields: Fields = {
      heading: to.heading(source.title),
      standfirst: isPart ? '' : to.standfirst(article.standfirst ?? ''),
      text: to.story(content),
      related: namesField(template, 'related') ? to.related(article.related) : '',
      source: to.source(source),
      title: to.words(source.title),
      byline: to.words(source.people),
      publication: to.words(source.publication),
      published: to.words(source.date),
      url: to.address(source.url),
    };
    return fillTemplate(template, fields, to.format);
  };
}

/** The words that are copied: those of the story, not those of title and source. */
function wordsOf({ article, isPart }: Copied, content: DocumentFragment): number {
  return isPart ? countWords(TEXT_COPY.story(content)) : article.wordCount;
}

/** Makes a copy in every form in which it goes to the clipboard. */
export function copyStory(copied: Copied, options: CopyOptions): Copy {
  const content = storyContent(copied);
  const template = templateOf(options, copied.isPart);
  const as = (to: CopyWriter) => write(copied, content, to)(template);
  const isMarkdown = options.copyFormat === 'markdown';
  return {
    text: as(isMarkdown ? MARKDOWN_COPY : TEXT_COPY),
    html: options.copyFormat === 'rich' ? as(RICH_COPY) : null,
    words: wordsOf(copied, content),
  };
}
