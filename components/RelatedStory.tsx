import type { RelatedLink } from '../lib/article.ts';
import { useWords } from './words.ts';

function FullText({ title, text }: { readonly title: string; readonly text: string }) {
  const { t } = useWords();
  return (
    <details class="full-text">
      <summary>
        {t('readHere')}
        <span class="visually-hidden">{t('readHereOf', title)}</span>
      </summary>
      {text.split(/\n{2,}/).map((paragraph, place) => (
        <p key={place} dir="auto">
          {paragraph}
        </p>
      ))}
    </details>
  );
}

interface ReadButtonProps {
  readonly title: string;
  readonly onRead: () => void;
}

function ReadButton({ title, onRead }: ReadButtonProps) {
  const { t } = useWords();
  return (
    <button type="button" class="read-related" onClick={onRead}>
      {t('readHere')}
      <span class="visually-hidden">{t('readHereOf', title)}</span>
    </button>
  );
}

export interface RelatedStoryProps {
  readonly story: RelatedLink;
  /** Shows its whole text as the story; null where it unfolds in its place. */
  readonly onRead: (() => void) | null;
}

/** Another story: where it leads, from whom and when, and as much of it as the page gave. */
export function RelatedStory({ story, onRead }: RelatedStoryProps) {
  const { title, fullText } = story;
  return (
    <li class="related-story" dir="auto">
      <a class="related-title" href={story.url} target="_blank" rel="noopener noreferrer">
        {title}
      </a>
      {(story.source !== null || story.time !== null) && (
        <p class="related-meta">
          {story.source !== null && <span class="related-source">{story.source}</span>}
          {story.time !== null && <span class="related-time">{story.time}</span>}
        </p>
      )}
      {story.summary !== null && <p class="related-summary">{story.summary}</p>}
      {fullText !== null && onRead !== null && <ReadButton title={title} onRead={onRead} />}
      {fullText !== null && onRead === null && <FullText title={title} text={fullText} />}
    </li>
  );
}
