import type { Evidence } from '../lib/article.ts';
import type { MessageKey } from '../lib/browser/translate.ts';
import { Notice } from './Notice.tsx';
import { evidenceWords } from './reason-words.ts';
import { useWords } from './words.ts';

interface ReasonsProps {
  readonly heading: MessageKey;
  readonly reasons: readonly Evidence[];
}

function Reasons({ heading, reasons }: ReasonsProps) {
  const words = useWords();
  if (reasons.length === 0) return null;
  return (
    <>
      <h2 class="evidence-heading">{words.t(heading)}</h2>
      <ul class="evidence">
        {reasons.map((reason) => (
          <li key={reason.signal}>{evidenceWords(words, reason)}</li>
        ))}
      </ul>
    </>
  );
}

export interface NotArticleProps {
  readonly evidence: readonly Evidence[];
  /** null when nothing could be read: then there is nothing to try. */
  readonly onTry: (() => void) | null;
}

/** Says that the page is no article and why, and offers to show what could be read. */
export function NotArticle({ evidence, onTry }: NotArticleProps) {
  const { t } = useWords();
  return (
    <Notice
      alone
      title={t('notArticleTitle')}
      text={t(onTry === null ? 'nothingToRead' : 'notArticleText')}
    >
      {onTry !== null && (
        <button type="button" class="try-anyway preferred" onClick={onTry}>
          {t('tryAnyway')}
        </button>
      )}
      <Reasons heading="evidenceAgainst" reasons={evidence.filter(({ weight }) => weight < 0)} />
      <Reasons heading="evidenceFor" reasons={evidence.filter(({ weight }) => weight > 0)} />
    </Notice>
  );
}
