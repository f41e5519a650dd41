import type { ComponentChildren } from 'preact';
import type { ClutterReport } from '../lib/article.ts';
import { ArticleView } from './ArticleView.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { blockCountWords } from './kind-words.ts';
import type { PopupActions, Story } from './popup-view.ts';
import { SamplePage, type SamplePageProps } from './SamplePage.tsx';
import { useWords } from './words.ts';

export interface WelcomeProps {
  readonly sample: SamplePageProps;
  /** What is hidden on the sample page; null while it shows everything. */
  readonly hidden: ClutterReport | null;
  /** The sample's story; null until it is read. */
  readonly story: Story | null;
  /** Is the story shown by itself? */
  readonly reads: boolean;
  readonly actions: {
    readonly hide: (on: boolean) => void;
    readonly read: (on: boolean) => void;
    readonly copy: PopupActions['copy'];
    readonly done: () => void;
  };
}

interface StepProps {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Step({ title, text, children }: StepProps) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </li>
  );
}

interface SwitchProps {
  readonly name: 'hide' | 'read';
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ name, label, on, onChange }: SwitchProps) {
  return (
    <label class="step-switch">
      <input
        type="checkbox"
        role="switch"
        class={`welcome-${name}`}
        checked={on}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}

function HiddenWords({ hidden }: Pick<WelcomeProps, 'hidden'>) {
  const words = useWords();
  return (
    <p class="step-status" role="status">
      {hidden !== null && blockCountWords(words, hidden.blocks)}
    </p>
  );
}

function Steps({ hidden, story, reads, actions }: WelcomeProps) {
  const { t } = useWords();
  return (
    <ol class="steps">
      <Step title={t('welcomeHideTitle')} text={t('welcomeHideText')}>
        <Switch
          name="hide"
          label={t('welcomeHideButton')}
          on={hidden !== null}
          onChange={actions.hide}
        />
        <HiddenWords hidden={hidden} />
      </Step>
      <Step title={t('welcomeReadTitle')} text={t('welcomeReadText')}>
        <Switch name="read" label={t('welcomeReadButton')} on={reads} onChange={actions.read} />
      </Step>
      <Step title={t('welcomeCopyTitle')} text={t('welcomeCopyText')}>
        {story !== null && (
          <CopyMenu story={story} preferred="text" actions={actions} files={null} />
        )}
      </Step>
    </ol>
  );
}

function stayHere(event: Event): void {
  // Its stories are invented: there is nowhere to go.
  if (event.target instanceof Element && event.target.closest('a, form') !== null) {
    event.preventDefault();
  }
}

function Stage({ sample, story, reads }: WelcomeProps) {
  const { t } = useWords();
  return (
    <section
      class="stage"
      aria-label={t('samplePage')}
      tabIndex={0}
      onClickCapture={stayHere}
      onSubmitCapture={stayHere}
    >
      <div hidden={reads}>
        <SamplePage {...sample} />
      </div>
      {reads && story !== null && (
        <div class="stage-story">
          <ArticleView story={story} pictures={false} enlarge={null} onReadRelated={null} />
        </div>
      )}
    </section>
  );
}

/** The page that is shown once: the three uses, to be tried on a page that is really hidden, read and copied. */
export function Welcome(props: WelcomeProps) {
  const { t } = useWords();
  return (
    <main class="welcome" data-state="article">
      <header>
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeText')}</p>
      </header>
      <div class="tour">
        <Steps {...props} />
        <Stage {...props} />
      </div>
      <footer>
        <p>{t('welcomePin')}</p>
        <p>{t('welcomePrivacy')}</p>
        <button type="button" class="welcome-done" onClick={props.actions.done}>
          {t('welcomeDone')}
        </button>
      </footer>
    </main>
  );
}
