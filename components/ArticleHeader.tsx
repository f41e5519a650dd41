import type { Article } from '../lib/article.ts';
import { publishedTime } from './published-time.ts';
import { useWords, type Words } from './words.ts';

function publicationWords({ t }: Words, { publication, site }: Article): string | null {
  if (publication === null || site === null) return publication ?? site;
  const same = publication.toLocaleLowerCase() === site.toLocaleLowerCase();
  return same ? publication : t('publicationVia', publication, site);
}

/** From so many letters on a headline is set smaller, and from twice as many smaller still: or it fills the popup. */
export const LONG_HEADLINE = 110;

const headlineClass = ({ length }: string) => {
  if (length < LONG_HEADLINE) return 'headline';
  return length < 2 * LONG_HEADLINE ? 'headline long' : 'headline very-long';
};

/** Section, headline, standfirst, and the line that says by whom, where and when. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const words = useWords();
  const publication = publicationWords(words, article);
  const time = publishedTime(article, words.locale);
  return (
    <header class="story-head">
      {article.section !== null && <p class="section">{article.section}</p>}
      <h1 class={headlineClass(article.title)}>{article.title}</h1>
      {article.standfirst !== null && <p class="standfirst">{article.standfirst}</p>}
      <div class="dateline">
        {article.byline.length > 0 && (
          <span class="byline" dir="auto">
            {article.byline.join(', ')}
          </span>
        )}
        {publication !== null && (
          <span class="publication" dir="auto">
            {publication}
          </span>
        )}
        {time !== null && (
          <time
            class="time"
            dir="auto"
            {...(article.publishedAt && { dateTime: article.publishedAt })}
          >
            {time}
          </time>
        )}
      </div>
    </header>
  );
}
