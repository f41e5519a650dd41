import { useEffect, useRef, useState } from 'preact/hooks';
import type { Story } from '../../components/popup-view.ts';
import type { WelcomeProps } from '../../components/Welcome.tsx';
import { t } from '../../lib/browser/translate.ts';
import { storyOf } from '../popup/story.ts';
import { sampleAddress, lookAtSample, type SampleFound } from './look-at-sample.ts';

/** The sample looked at, once it is drawn. */
function useFound() {
  const root = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<SampleFound | null>(null);
  const [story, setStory] = useState<Story | null>(null);
  useEffect(() => {
    document.title = t('welcomeTitle');
    if (root.current === null) return;
    const looked = lookAtSample(root.current, t('sampleTitle'));
    setFound(looked);
    if (looked.article !== null) void storyOf(looked.article).then(setStory);
  }, []);
  return { root, found, story };
}

/** Everything that the welcome page shows, and does when asked. */
export function useWelcome(): WelcomeProps {
  const { root, found, story } = useFound();
  const [hides, setHides] = useState(false);
  const [reads, setReads] = useState(false);
  useEffect(() => {
    for (const element of found?.clutter ?? []) element.toggleAttribute('data-hidden', hides);
  }, [found, hides]);
  return {
    sample: { root, addressOf: sampleAddress },
    hidden: hides && found !== null ? found.report : null,
    story,
    reads,
    actions: {
      hide: setHides,
      read: setReads,
      copy: async (story, format) => (await import('../popup/copy-as.ts')).copyAs(story, format),
      done: () => {
        window.close();
      },
    },
  };
}
