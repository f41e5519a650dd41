import type { Ref } from 'preact';
import { useWords } from './words.ts';

export interface SamplePageProps {
  /** The page's own element: what a browser would show. */
  readonly root: Ref<HTMLDivElement>;
  /** The address of one of its stories. */
  readonly addressOf: (story: string) => string;
}

function Newsletter() {
  const { t } = useWords();
  return (
    <form class="sample-newsletter">
      <label>
        {t('sampleNewsletter')}
        <input type="email" name="email" aria-label={t('sampleNewsletterField')} />
      </label>
      <button type="submit">{t('sampleNewsletterButton')}</button>
    </form>
  );
}

function Beside({ addressOf }: Pick<SamplePageProps, 'addressOf'>) {
  const { t } = useWords();
  const titles = [t('sampleBeside'), t('sampleBesideToo'), t('sampleBesideLast')];
  return (
    <section class="sample-beside">
      <h3>{t('related')}</h3>
      <ul>
        {titles.map((title, at) => (
          <li key={title}>
            <a href={addressOf(`beside-${at + 1}`)}>{title}</a>
            <span>{t('sampleSite')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An invented news page as the web has them: a story with an app banner, an AI offer and a newsletter box in it. */
export function SamplePage({ root, addressOf }: SamplePageProps) {
  const { t } = useWords();
  return (
    <div class="sample" ref={root}>
      <div class="sample-app">
        <a href={addressOf('app')}>{t('sampleApp')}</a>
      </div>
      <p class="sample-masthead">{t('sampleSite')}</p>
      <article>
        <h2>{t('sampleTitle')}</h2>
        <p class="sample-byline">{t('sampleByline')}</p>
        <p>{t('sampleFirst')}</p>
        <div class="sample-ai">
          <button type="button">{t('sampleAi')}</button>
        </div>
        <p>{t('sampleSecond')}</p>
        <Newsletter />
        <p>{t('sampleThird')}</p>
      </article>
      <Beside addressOf={addressOf} />
    </div>
  );
}
