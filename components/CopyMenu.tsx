import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/browser/translate.ts';
import { MenuButton, type MenuChoice } from './MenuButton.tsx';
import type { CopyActions, CopyFormat, FileActions, FileFormat, Story } from './popup-view.ts';
import { counted, type CountedText } from './counted.ts';
import { useWords, type Words } from './words.ts';

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

const FILES: readonly FileFormat[] = ['markdown', 'html', 'epub'];

const FILE_LABELS: Readonly<Record<FileFormat, MessageKey>> = {
  markdown: 'saveMarkdown',
  html: 'saveHtml',
  epub: 'saveEpub',
};

/** So long it is told what came of copying: the words lie over the story. */
const TOLD_MS = 6000;

export interface CopyMenuProps {
  readonly story: Story;
  /** The format used last: the button's own, if the story was not saved since. */
  readonly preferred: CopyFormat;
  readonly actions: CopyActions;
  /** null where the story can only be copied. */
  readonly files: FileActions | null;
}

/** What came of the last choice, for a while. */
function useStatus(lastNews: CopyActions['lastNews']): [string, (status: string) => void] {
  const [status, setStatus] = useState('');
  useEffect(() => {
    void lastNews?.().then((news) => setStatus((now) => (now === '' ? (news ?? '') : now)));
  }, []);
  useEffect(() => {
    const timer = setTimeout(setStatus, TOLD_MS, '');
    return () => {
      clearTimeout(timer);
    };
  }, [status]);
  return [status, setStatus];
}

/** How a menu speaks: its words, and where it says what came of a choice. */
interface Voice {
  readonly words: Words;
  readonly say: (status: string) => void;
}

function copyChoices(
  { story, actions }: CopyMenuProps,
  { words, say }: Voice,
): readonly MenuChoice[] {
  return FORMATS.map((format) => ({
    name: `copy-${format}`,
    label: words.t(LABELS[format]),
    onChoose: () => {
      actions.copy(story, format).then(
        (count) => say(counted(words, COPIED[format], count)),
        () => say(words.t('copyRefused')),
      );
    },
  }));
}

function saveChoices(
  { story, files }: CopyMenuProps,
  { words, say }: Voice,
): readonly MenuChoice[] {
  if (files === null) return [];
  return FILES.map((format, at) => ({
    name: `save-${format}`,
    label: words.t(FILE_LABELS[format]),
    parted: at === 0,
    onChoose: () => {
      if (files.withPictures && format !== 'markdown') say(words.t('fetchingPictures'));
      files.save(story, format).then(
        ({ name, missing }) => {
          const saved = words.t('savedAs', name);
          say(missing === 0 ? saved : `${saved} ${counted(words, 'picturesMissing', missing)}`);
        },
        () => say(words.t('saveFailed')),
      );
    },
  }));
}

function otherChoices(
  { story, files }: CopyMenuProps,
  { words: { t }, say }: Voice,
): readonly MenuChoice[] {
  const { print = null, share = null } = files ?? {};
  return [
    ...(print === null
      ? []
      : [{ name: 'save-print', label: t('printPdf'), onChoose: () => print(story) }]),
    ...(share === null
      ? []
      : [
          {
            name: 'save-share',
            label: t('share'),
            onChoose: () => void share(story).catch(() => say(t('shareFailed'))),
          },
        ]),
  ];
}

/** Copies or saves the story as it was done last, or otherwise, and says what came of it. */
export function CopyMenu(props: CopyMenuProps) {
  const { preferred, actions, files } = props;
  const words = useWords();
  const { t } = words;
  const [status, say] = useStatus(actions.lastNews);
  const copies = copyChoices(props, { words, say });
  const saves = saveChoices(props, { words, say });
  const last = files?.last == null ? `copy-${preferred}` : `save-${files.last}`;
  const main = [...copies, ...saves].find(({ name }) => name === last) ?? copies[0];
  return (
    <div class="copy-menu">
      {main !== undefined && (
        <MenuButton
          main={{ ...main, name: 'do-copy' }}
          listLabel={t(files === null ? 'copyFormats' : 'exportFormats')}
          choices={[...copies, ...saves, ...otherChoices(props, { words, say })]}
        >
          {files !== null && (
            <label class="with-pictures">
              <input
                type="checkbox"
                checked={files.withPictures}
                onChange={(event) => files.takePictures(event.currentTarget.checked)}
              />
              {t('savePictures')}
            </label>
          )}
        </MenuButton>
      )}
      <p class="copy-status" role="status" aria-live="polite">
        {status}
      </p>
    </div>
  );
}
