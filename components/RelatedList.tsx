import type { Article, RelatedLink } from '../lib/article.ts';
import { RelatedStory } from './RelatedStory.tsx';
import { useWords } from './words.ts';

interface Group {
  readonly heading: string | null;
  readonly stories: readonly RelatedLink[];
}

/** Stories by the heading they stood under, in the order of the page; those without one first. */
function groupsOf(related: readonly RelatedLink[]): readonly Group[] {
  const headings = [...new Set(related.map(({ group }) => group))];
  return headings
    .sort((a, b) => Number(a !== null) - Number(b !== null))
    .map((heading) => ({ heading, stories: related.filter(({ group }) => group === heading) }));
}

export interface RelatedListProps extends Pick<Article, 'related' | 'lang' | 'dir'> {
  /** Reads the whole text of one, by its place in the list; null where it unfolds in its place. */
  readonly onRead: ((place: number) => void) | null;
}

/** The stories that stood beside the story; nothing when there were none. */
export function RelatedList({ related, lang, dir, onRead }: RelatedListProps) {
  const { t } = useWords();
  if (related.length === 0) return null;
  const groups = groupsOf(related);
  // A single heading of the page's own ("More on this") would only repeat ours.
  const ownHeading = groups.length === 1 ? (groups[0]?.heading ?? null) : null;
  const language = { ...(lang !== null && { lang }), ...(dir !== null && { dir }) };
  return (
    <aside class="related-stories" {...(dir !== null && { dir })}>
      {ownHeading === null ? (
        <h2 class="part-heading">{t('related')}</h2>
      ) : (
        <h2 class="part-heading" {...language}>
          {ownHeading}
        </h2>
      )}
      {groups.map(({ heading, stories }) => (
        <section key={heading} {...language}>
          {heading !== null && groups.length > 1 && <h3 class="group-heading">{heading}</h3>}
          <ol class="related">
            {stories.map((story, place) => (
              <RelatedStory
                key={place}
                story={story}
                onRead={onRead && (() => onRead(related.indexOf(story)))}
              />
            ))}
          </ol>
        </section>
      ))}
    </aside>
  );
}
