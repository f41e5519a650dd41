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

/** Another story: where it leads, from whom and when, and as much of it as the page gave. */
export function RelatedStory({ story }: { readonly story: RelatedLink }) {
  return (
    <li class="related-story" dir="auto">
      <a class="related-title" href={story.url} target="_blank" rel="noopener noreferrer">
        {story.title}
      </a>
      {(story.source !== null || story.time !== null) && (
        <p class="related-meta">
          {story.source !== null && <span class="related-source">{story.source}</span>}
          {story.time !== null && <span class="related-time">{story.time}</span>}
        </p>
      )}
      {story.summary !== null && <p class="related-summary">{story.summary}</p>}
      {story.fullText !== null && <FullText title={story.title} text={story.fullText} />}
    </li>
  );
}
