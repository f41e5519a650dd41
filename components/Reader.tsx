import { useState } from 'preact/hooks';
import type { Look } from '../lib/reading/look.ts';
import { ArticleView } from './ArticleView.tsx';
import { Contents } from './Contents.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { ListenBar, type ListenActions, type Listening } from './ListenBar.tsx';
import { Loading } from './Loading.tsx';
import { Notice } from './Notice.tsx';
import { PictureDialog, type ShownPicture } from './PictureDialog.tsx';
import type { CopyFormat, FileActions } from './popup-view.ts';
import { Progress } from './Progress.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import type { BrowserShortcut, ReaderActions, ReaderStory, ReaderView } from './reader-view.ts';
import { StoryGone } from './StoryGone.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { useIsWide } from './use-is-wide.ts';
import { usePlace } from './use-place.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useWords } from './words.ts';

export interface ReaderProps {
  readonly view: ReaderView;
  readonly look: Look;
  /** Do letters and signs act as shortcuts? */
  readonly singleKeys: boolean;
  readonly copyFormat: CopyFormat;
  readonly files: FileActions;
  readonly shortcuts: readonly BrowserShortcut[];
  readonly actions: ReaderActions;
  readonly listening: Listening;
  readonly listenActions: ListenActions;
}

/** The picture that a click on the story asks for; null for a click on anything else. */
function pictureAt(event: MouseEvent): ShownPicture | null {
  const button = (event.target as Element).closest('button.enlarge');
  return button?.querySelector('img') ?? null;
}

interface StoryPageProps extends Omit<ReaderProps, 'view'> {
  readonly shown: ReaderStory;
}

function StoryMain({ shown, look, actions }: StoryPageProps) {
  const { t } = useWords();
  const [picture, setPicture] = useState<ShownPicture | null>(null);
  const { story, tried, minutes } = shown;
  usePlace(story, { place: story.place, onMove: (place) => actions.move(story, place) });
  return (
    <main
      data-state="article"
      id="story-start"
      tabIndex={-1}
      onClick={(event) => {
        const found = pictureAt(event);
        if (found !== null) setPicture({ src: found.src, alt: found.alt });
      }}
    >
      {tried && <Notice title={t('triedTitle')} text={t('triedText')} />}
      <ArticleView
        story={story}
        pictures={look.pictures}
        enlarge={t('enlarge')}
        onReadRelated={actions.readRelated}
      />
      <Progress minutes={minutes} />
      <p class="print-source">{story.article.url}</p>
      <PictureDialog picture={picture} onClose={() => setPicture(null)} />
    </main>
  );
}

/** Whether the story stands alone, and the way to change that. The button for it goes with all the rest. */
function useFocus() {
  const [on, setOn] = useState(false);
  useFocusAfter(on, (had) => {
    if (on) return had.closest('.reader-bar') === null ? null : '#story-start';
    return had.matches('.leave-focus') ? '.focus-button' : null;
  });
  return { on, toggle: () => setOn((now) => !now) };
}

/** Ways to take the story in other than by reading, or along. */
function StoryTools({ shown, copyFormat, actions, files, listenActions }: StoryPageProps) {
  const { t } = useWords();
  return (
    <>
      <button type="button" class="listen-button" onClick={listenActions.toggle}>
        {t('listen')}
      </button>
      <CopyMenu story={shown.story} preferred={copyFormat} actions={actions} files={files} />
    </>
  );
}

/** Is the list of keys open, and the ways to change that. */
function useKeysList() {
  const [open, setOpen] = useState(false);
  return { keys: { open, onClose: () => setOpen(false) }, openKeys: () => setOpen(true) };
}

function LeaveFocus({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" class="leave-focus" onClick={onLeave}>
      {t('leaveFocus')}
    </button>
  );
}

function StoryPage(props: StoryPageProps) {
  const { shown, look, actions, listening, listenActions } = props;
  const { story, contents, isRelated } = shown;
  const { keys, openKeys } = useKeysList();
  const focus = useFocus();
  const said = useReaderKeys({ ...props, openKeys, focus });
  return (
    <div class="reading" data-focus={focus.on}>
      <ReaderBar
        look={look}
        isRelated={isRelated}
        page={story.article.url}
        onBack={actions.back}
        onLook={actions.changeLook}
        onKeys={openKeys}
        onPrint={actions.print}
        onFocus={focus.toggle}
      >
        <StoryTools {...props} />
      </ReaderBar>
      <Contents entries={contents} beside={useIsWide()} />
      <StoryMain {...props} />
      <ListenBar listening={listening} actions={listenActions} />
      <KeysDialog
        {...keys}
        everywhere={props.shortcuts}
        singleKeys={props.singleKeys}
        onSingleKeys={actions.switchKeys}
      />
      {focus.on && <LeaveFocus onLeave={focus.toggle} />}
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}

/** The reader page in each of its states. */
export function Reader(props: ReaderProps) {
  const { view } = props;
  // Another story takes the place of everything, so also of what had the focus.
  const shown = view.kind === 'story' ? view.story.article.url : null;
  useFocusAfter(shown, (had) => (had === document.body ? null : '#story-start'));
  if (view.kind === 'story') return <StoryPage key={shown} {...props} shown={view} />;
  return (
    <main data-state={view.kind} aria-busy={view.kind === 'loading'}>
      {view.kind === 'loading' ? <Loading /> : <StoryGone view={view} />}
    </main>
  );
}
