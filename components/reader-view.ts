import type { ContentsEntry } from '../lib/reading/contents.ts';
import type { Look } from '../lib/reading/look.ts';
import type { Place } from '../lib/reading/place.ts';
import type { CopyActions, NoStoryReason, Story } from './popup-view.ts';

/** A story on the reader page. */
export interface ReaderStory {
  readonly story: Story;
  /** Judged to be no article, and read all the same. */
  readonly tried: boolean;
  readonly contents: readonly ContentsEntry[];
  readonly minutes: number;
  /** It stood beside the story that the page was opened for. */
  readonly isRelated: boolean;
}

/** Everything that the reader page can show. */
export type ReaderView =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'story' } & ReaderStory)
  /** The story is kept no longer; `page` is where it came from, null when even that is not known. */
  | { readonly kind: 'gone'; readonly page: string | null }
  /** The page had none from the first. */
  | {
      readonly kind: 'no-story';
      readonly page: string | null;
      readonly reason: NoStoryReason | null;
    };

/** What a reader page asks of the entry point that shows it. */
export interface ReaderActions extends CopyActions {
  readonly changeLook: (change: Partial<Look>) => void;
  /** Lets letters and signs act as shortcuts, or no longer. */
  readonly switchKeys: (on: boolean) => void;
  /** From a related story to the story, from there to the page. */
  readonly back: () => void;
  readonly readRelated: (place: number) => void;
  readonly move: (story: Story, place: Place | null) => void;
  readonly print: () => void;
}

/** A shortcut that the browser knows, as the reader set it. */
export interface BrowserShortcut {
  readonly keys: string;
  readonly does: string;
}
