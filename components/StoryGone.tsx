import { EXPLANATIONS } from './no-story-words.ts';
import { Notice } from './Notice.tsx';
import type { ReaderView } from './reader-view.ts';
import { useWords, type Words } from './words.ts';

export type Missing = Extract<ReaderView, { readonly kind: 'gone' | 'no-story' }>;

function wordsFor(view: Missing, { t }: Words): { title: string; text: string } {
  if (view.kind === 'gone') return { title: t('storyGoneTitle'), text: t('storyGoneText') };
  if (view.reason === null) return { title: t('notArticleTitle'), text: t('nothingToRead') };
  const { title, text } = EXPLANATIONS[view.reason];
  return { title: t(title), text: t(text) };
}

/** What stands on a reader page that has no story: why, and the address of the page. */
export function StoryGone({ view }: { readonly view: Missing }) {
  const { title, text } = wordsFor(view, useWords());
  return (
    <Notice alone title={title} text={text}>
      {view.page !== null && (
        <a class="story-page" href={view.page}>
          {view.page}
        </a>
      )}
    </Notice>
  );
}
