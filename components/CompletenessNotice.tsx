import type { Article } from '../lib/article.ts';
import { Notice } from './Notice.tsx';
import { useWords } from './words.ts';

/** More would push the story itself off the popup. */
const MISSING_SHOWN = 3;

/** Says that a story is not whole, and leads to the page; nothing when it is whole. */
export function CompletenessNotice({ article }: { readonly article: Article }) {
  const { t } = useWords();
  const { completeness } = article;
  if (completeness.kind === 'whole') return null;
  const link = (
    <a href={article.url} target="_blank" rel="noopener noreferrer">
      {t('openPage')}
    </a>
  );
  if (completeness.kind === 'teaser') {
    return (
      <Notice title={t('teaserTitle')} text={t('teaserText')}>
        {link}
      </Notice>
    );
  }
  const missing = completeness.missing.slice(0, MISSING_SHOWN);
  return (
    <Notice
      title={t('partialTitle')}
      text={t(missing.length > 0 ? 'partialText' : 'partialTextOnly')}
    >
      {missing.length > 0 && (
        <ul class="missing">
          {missing.map((words, place) => (
            <li key={place} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      )}
      {link}
    </Notice>
  );
}
