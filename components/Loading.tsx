import { useWords } from './words.ts';

/** Stands where the story will be. */
export function Loading() {
  const { t } = useWords();
  return (
    <div class="loading">
      <p role="status">{t('loading')}</p>
      <div class="loading-lines" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
