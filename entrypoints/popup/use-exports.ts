import { useState } from 'preact/hooks';
import type { CopyActions, CopyFormat, FileActions, Story } from '../../components/popup-view.ts';
import { updateSettings } from '../../lib/browser/settings-store.ts';
import type { Settings } from '../../lib/settings.ts';

type Kept = Pick<Settings, 'copyFormat' | 'lastSave' | 'savePictures'>;

/** What is offered for a story, beginning with what was done last. */
export interface Exports {
  readonly copyFormat: CopyFormat;
  readonly copy: CopyActions['copy'];
  readonly files: FileActions;
}

const share = async (story: Story) => (await import('./share-story.ts')).shareStory(story);

/** Copying, saving and sharing; what does it is loaded when it is done. @param print opens the story to be printed; null where it is open */
export function useExports(settings: Settings, print: FileActions['print']): Exports {
  const [kept, setKept] = useState<Kept>(settings);
  const keep = (change: Partial<Kept>) => {
    setKept((now) => ({ ...now, ...change }));
    // A memory that fails costs the reader nothing: all choices are there all the same.
    updateSettings(change).catch(() => undefined);
  };
  const withPictures = kept.savePictures;
  return {
    copyFormat: kept.copyFormat,
    copy: async (story, copyFormat) => {
      const { copyAs } = await import('./copy-as.ts');
      const words = await copyAs(story, copyFormat);
      keep({ copyFormat, lastSave: null });
      return words;
    },
    files: {
      last: kept.lastSave,
      withPictures,
      save: async (story, lastSave) => {
        const { saveAs } = await import('./save-as.ts');
        const saved = await saveAs(story, { format: lastSave, withPictures });
        keep({ lastSave });
        return saved;
      },
      takePictures: (savePictures) => keep({ savePictures }),
      print,
      share: 'share' in navigator ? share : null,
    },
  };
}
