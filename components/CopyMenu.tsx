import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/browser/translate.ts';
import { MenuButton } from './MenuButton.tsx';
import type { CopyActions, CopyFormat, Story } from './popup-view.ts';
import { counted, useWords, type CountedText } from './words.ts';

const FORMATS: readonly CopyFormat[] = ['text', 'markdown', 'rich'];

const LABELS: Readonly<Record<CopyFormat, MessageKey>> = {
  text: 'copyText',
  markdown: 'copyMarkdown',
  rich: 'copyRich',
};

const COPIED: Readonly<Record<CopyFormat, CountedText>> = {
  text: 'copiedText',
  markdown: 'copiedMarkdown',
  rich: 'copiedRich',
};

/** So long it is told what came of copying: the words lie over the story. */
const TOLD_MS = 6000;

export interface CopyMenuProps {
  readonly story: Story;
  /** The format used last: the button's own. */
  readonly preferred: CopyFormat;
  readonly actions: CopyActions;
}

/** Copies the story in the format used last, or in another, and says what came of it. */
export function CopyMenu({ story, preferred, actions }: CopyMenuProps) {
  const words = useWords();
  const [status, setStatus] = useState('');
  useEffect(() => {
    void actions.lastNews?.().then((news) => setStatus((now) => (now === '' ? (news ?? '') : now)));
  }, []);
  useEffect(() => {
    const timer = setTimeout(setStatus, TOLD_MS, '');
    return () => {
      clearTimeout(timer);
    };
  }, [status]);
  const copy = (format: CopyFormat) => () => {
    actions.copy(story, format).then(
      (count) => setStatus(counted(words, COPIED[format], count)),
      () => setStatus(words.t('copyRefused')),
    );
  };
  const choice = (format: CopyFormat, name: string) => ({
    name,
    label: words.t(LABELS[format]),
    onChoose: copy(format),
  });
  return (
    <div class="copy-menu">
      <MenuButton
        main={choice(preferred, 'do-copy')}
        listLabel={words.t('copyFormats')}
        choices={FORMATS.map((format) => choice(format, `copy-${format}`))}
      />
      <p class="copy-status" role="status" aria-live="polite">
        {status}
      </p>
    </div>
  );
}
