import { useWords } from './words.ts';

/** Stands where the story will be. */
export function Loading() {
  const { t } = useWords();
  return (
    <div class="loading">
      <div role="status">
        <h1 class="loading-words">{t('loading')}</h1>
      </div>
      <div class="loading-lines" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
