import { useCallback, useEffect, useState } from 'preact/hooks';
import { EXPLANATIONS } from '../../components/no-story-words.ts';
import type { ReaderView } from '../../components/reader-view.ts';
import type { Article } from '../../lib/article.ts';
import { keptStory, type KeptStory } from '../../lib/browser/article-store.ts';
import { readerAddressOf } from '../../lib/browser/reader-address.ts';
import { contentsOf } from '../../lib/reading/contents.ts';
import { minutesToRead } from '../../lib/reading/reading-time.ts';
import { relatedArticle } from '../../lib/reading/related-article.ts';
import { storyOf } from '../popup/story.ts';

const RELATED = /^#related-(\d+)$/;

/** The article that the address asks for: the story's own, or one that stood beside it. */
function articleAt(hash: string, { article }: KeptStory): Article {
  const place = Number(RELATED.exec(hash)?.[1] ?? NaN);
  const related = article.related[place];
  return (related && relatedArticle(related, article)) ?? article;
}

async function viewOf(kept: KeptStory): Promise<ReaderView> {
  const article = articleAt(location.hash, kept);
  const story = await storyOf(article);
  return {
    kind: 'story',
    story,
    tried: kept.tried,
    contents: contentsOf(story.content),
    minutes: minutesToRead(article.wordCount, article.lang),
    isRelated: article !== kept.article,
  };
}

/** null for `nothing`, and for what is no reason at all. */
const reasonOf = (reason: string) =>
  Object.hasOwn(EXPLANATIONS, reason) ? (reason as keyof typeof EXPLANATIONS) : null;

async function viewOfAddress(): Promise<ReaderView> {
  const { id, page, reason } = readerAddressOf(location.href);
  if (reason !== null) return { kind: 'no-story', page, reason: reasonOf(reason) };
  const kept = await keptStory(id);
  return kept === null ? { kind: 'gone', page } : viewOf(kept);
}

/** How many steps of the reader page's own lie between it and the page. */
const stepsIn = () => (history.state as { steps?: number } | null)?.steps ?? 0;

function leave(page: string): void {
  const steps = stepsIn();
  // A page that was opened by hand, or in a tab of its own, has nothing behind it.
  if (history.length > steps + 1) history.go(-1);
  else location.assign(page);
}

export interface StoryHere {
  readonly view: ReaderView;
  readonly back: () => void;
  readonly readRelated: (place: number) => void;
}

/** The story that the address names. Related stories are steps of the browser's own history. */
export function useStory(): StoryHere {
  const [view, setView] = useState<ReaderView>({ kind: 'loading' });
  const show = useCallback(() => {
    viewOfAddress().then(
      (shown) => {
        if (shown.kind === 'story') document.title = shown.story.article.title;
        setView(shown);
        if (shown.kind === 'story' && shown.story.place === null) scrollTo(0, 0);
      },
      () => {
        setView({ kind: 'gone', page: readerAddressOf(location.href).page });
      },
    );
  }, []);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    show();
    addEventListener('popstate', show);
    return () => {
      removeEventListener('popstate', show);
    };
  }, [show]);
  return {
    view,
    back: () => {
      if (view.kind === 'story') leave(view.story.article.url);
    },
    readRelated: (place) => {
      history.pushState({ steps: stepsIn() + 1 }, '', `#related-${place}`);
      show();
    },
  };
}
