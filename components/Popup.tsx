import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteState } from '../lib/browser/site-state.ts';
import { ArticleView } from './ArticleView.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { CrashGuard } from './CrashGuard.tsx';
import { HiddenList } from './HiddenList.tsx';
import { HideSwitch, type SiteHiding } from './HideSwitch.tsx';
import { Loading } from './Loading.tsx';
import { NoStory } from './NoStory.tsx';
import { NotArticle } from './NotArticle.tsx';
import { Notice } from './Notice.tsx';
import type { CopyFormat, FileActions, PopupActions, PopupView, Story } from './popup-view.ts';
import { SiteTools } from './SiteTools.tsx';
import { usePlace } from './use-place.ts';
import { useWords } from './words.ts';

export interface PopupProps {
  readonly view: PopupView;
  /** null until it is known. */
  readonly hiding: SiteHiding | null;
  /** Was stored what was changed last? */
  readonly isKept: boolean;
  /** null until it is known, and where there is no site. */
  readonly site: SiteState | null;
  /** Did stored settings take their defaults because they could not be read? null until it is known. */
  readonly settingsLost: boolean | null;
  readonly copyFormat: CopyFormat;
  readonly files: FileActions;
  /** Load the story's pictures. */
  readonly pictures: boolean;
  readonly actions: PopupActions;
}

interface FrameProps {
  readonly state: PopupView['kind'];
  readonly bar: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What is hidden on the page of the popup, where anything may be. */
function Hidden({ hiding, actions }: Pick<PopupProps, 'hiding' | 'actions'>) {
  if (hiding?.host == null || !hiding.on) return null;
  return <HiddenList report={hiding.report} onShow={actions.showHidden} />;
}

/** The options say which settings they were. */
function SettingsLost({ actions }: Pick<PopupProps, 'actions'>) {
  const { t } = useWords();
  return (
    <p class="settings-lost">
      {t('settingsTroubleHere')}{' '}
      <button type="button" onClick={actions.openSettings}>
        {t('settings')}
      </button>
    </p>
  );
}

/** What stands below a story or a notice: at once, when all that stands above it is known. */
function Below(props: PopupProps) {
  const { view, hiding, settingsLost } = props;
  if (view.kind === 'loading' || hiding === null || settingsLost === null) return null;
  return (
    <>
      <Hidden {...props} />
      {settingsLost && <SettingsLost {...props} />}
      <SiteTools {...props} isRead={view.kind !== 'no-access'} />
    </>
  );
}

function Frame({ state, bar, children }: FrameProps) {
  const { t } = useWords();
  return (
    <main data-state={state} aria-busy={state === 'loading'}>
      <div class="page">{children}</div>
      {bar !== null && (
        <section class="bar" aria-label={t('actions')}>
          {bar}
        </section>
      )}
    </main>
  );
}

function StoryFrame({ story, tried, ...props }: PopupProps & { story: Story; tried: boolean }) {
  const { t } = useWords();
  usePlace(story, {
    place: story.place,
    onMove: (place) => {
      props.actions.move(story, place);
    },
  });
  const bar = (
    <>
      <CopyMenu
        story={story}
        preferred={props.copyFormat}
        actions={props.actions}
        files={props.files}
      />
      <button
        type="button"
        class="open-reader"
        onClick={() => {
          props.actions.openReader(story, tried);
        }}
      >
        {t('openReader')}
      </button>
      <HideSwitch {...props} isRead />
    </>
  );
  return (
    <Frame state="article" bar={bar}>
      {tried && <Notice title={t('triedTitle')} text={t('triedText')} />}
      <ArticleView story={story} pictures={props.pictures} enlarge={null} onReadRelated={null} />
      <Below {...props} />
    </Frame>
  );
}

/** The switch alone; nothing on a page that has no site, where there is nothing to switch. */
function hideBar(props: PopupProps): ComponentChildren {
  if (props.hiding?.host === null) return null;
  return <HideSwitch {...props} isRead={props.view.kind === 'not-article'} />;
}

function PopupStates(props: PopupProps) {
  const { view, actions } = props;
  const [tried, setTried] = useState(false);
  if (view.kind === 'article') return <StoryFrame {...props} story={view.story} tried={false} />;
  if (view.kind === 'not-article' && view.story !== null && tried) {
    return <StoryFrame {...props} story={view.story} tried />;
  }
  const tryAnyway = () => {
    setTried(true);
  };
  return (
    <Frame state={view.kind} bar={hideBar(props)}>
      {view.kind === 'loading' && <Loading />}
      {view.kind === 'not-article' && (
        <NotArticle evidence={view.evidence} onTry={view.story === null ? null : tryAnyway} />
      )}
      {view.kind === 'no-access' && <NoStory reason={view.reason} actions={actions} />}
      <Below {...props} />
    </Frame>
  );
}

/** The popup in each of its states. A story that cannot be drawn gives way to a notice. */
export function Popup(props: PopupProps) {
  const { view, actions } = props;
  const instead = (
    <Frame state="no-access" bar={hideBar(props)}>
      <NoStory reason="failed" actions={actions} />
    </Frame>
  );
  return (
    // The key lifts the guard when the reader tries again.
    <CrashGuard key={view.kind} instead={instead}>
      <PopupStates {...props} />
    </CrashGuard>
  );
}
