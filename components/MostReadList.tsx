import type { Article } from '../lib/article.ts';
import { RelatedStory } from './RelatedStory.tsx';
import { useWords } from './words.ts';

export type MostReadListProps = Pick<Article, 'mostRead' | 'lang' | 'dir'>;

/** What is new or much read on the site, folded: it has nothing to do with the story. */
export function MostReadList({ mostRead, lang, dir }: MostReadListProps) {
  const { t } = useWords();
  if (mostRead.length === 0) return null;
  return (
    <details class="most-read">
      <summary>{t('mostRead')}</summary>
      <ol {...(lang !== null && { lang })} {...(dir !== null && { dir })}>
        {mostRead.map((story) => (
          <RelatedStory key={story.url} story={story} onRead={null} />
        ))}
      </ol>
    </details>
  );
}
