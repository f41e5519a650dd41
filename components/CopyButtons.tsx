import { useEffect, useState } from 'preact/hooks';
import type { CopyFormat, PopupActions, Story } from './popup-view.ts';
import { counted, useWords, type CountedText } from './words.ts';

const COPIED: Readonly<Record<CopyFormat, CountedText>> = {
  text: 'copiedText',
  markdown: 'copiedMarkdown',
};

/** So long it is told what came of copying: the words lie over the story. */
const TOLD_MS = 6000;

export interface CopyButtonsProps {
  readonly story: Story;
  /** The format used last: its button stands out. */
  readonly preferred: CopyFormat;
  readonly onCopy: PopupActions['copy'];
}

/** Copies the story as text or as Markdown and says what came of it. */
export function CopyButtons({ story, preferred, onCopy }: CopyButtonsProps) {
  const words = useWords();
  const [status, setStatus] = useState('');
  useEffect(() => {
    const timer = setTimeout(setStatus, TOLD_MS, '');
    return () => {
      clearTimeout(timer);
    };
  }, [status]);
  const copy = (format: CopyFormat) => {
    onCopy(format, story.copies[format]).then(
      () => {
        setStatus(counted(words, COPIED[format], story.article.wordCount));
      },
      () => {
        setStatus(words.t('copyRefused'));
      },
    );
  };
  const button = (format: CopyFormat) => (
    <button
      type="button"
      class={`copy-${format}${format === preferred ? ' preferred' : ''}`}
      onClick={() => {
        copy(format);
      }}
    >
      {words.t(format === 'text' ? 'copyText' : 'copyMarkdown')}
    </button>
  );
  return (
    <div class="copy-buttons">
      {button('text')}
      {button('markdown')}
      <p class="copy-status" role="status" aria-live="polite">
        {status}
      </p>
    </div>
  );
}
