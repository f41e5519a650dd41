import { Notice } from './Notice.tsx';
import { useWords } from './words.ts';

/** What stands on a reader page whose story is kept no longer. */
export function StoryGone({ page }: { readonly page: string | null }) {
  const { t } = useWords();
  return (
    <Notice alone title={t('storyGoneTitle')} text={t('storyGoneText')}>
      {page !== null && (
        <a class="story-page" href={page}>
          {page}
        </a>
      )}
    </Notice>
  );
}
