import type { Article, Evidence, UnreadableReason } from '../lib/article.ts';
import type { NoAccessReason } from '../lib/browser/active-tab.ts';
import type { ShowHidden } from './HiddenList.tsx';
import type { Place } from '../lib/reading/place.ts';
import type { Settings } from '../lib/settings.ts';

export type CopyFormat = Settings['copyFormat'];

export type FileFormat = NonNullable<Settings['lastSave']>;

/** A story ready to be drawn and copied. */
export interface Story {
  readonly article: Article;
  /** The sanitised body. It is copied where it is drawn, so it can be drawn again. */
  readonly content: DocumentFragment;
  /** Where it was left when it was read last; null at its beginning. */
  readonly place: Place | null;
}

/** Why there is no story. `slow`: no answer yet. */
export type NoStoryReason = NoAccessReason | UnreadableReason | 'slow';

/** Everything that a popup can show. */
export type PopupView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'article'; readonly story: Story }
  | {
      readonly kind: 'not-article';
      readonly evidence: readonly Evidence[];
      /** What could be read all the same. */
      readonly story: Story | null;
    }
  | { readonly kind: 'no-access'; readonly reason: NoStoryReason };

/** What copying asks of the entry point. */
export interface CopyActions {
  /** Resolves to the number of words copied. Rejects when copying is refused. */
  readonly copy: (story: Story, format: CopyFormat) => Promise<number>;
  /** What came of a copy that was made without opening anything, if that was a moment ago. */
  readonly lastNews?: () => Promise<string | null>;
}

/** What came of saving. */
export interface Saved {
  readonly name: string;
  /** Pictures that the file was to hold and that did not come. */
  readonly missing: number;
}

/** Ways of a story out of the browser other than the clipboard. */
export interface FileActions {
  /** The kind of file saved last; null when the story was copied since. */
  readonly last: FileFormat | null;
  /** A file is to hold the story's pictures. */
  readonly withPictures: boolean;
  readonly takePictures: (on: boolean) => void;
  /** Rejects when the file cannot be made. */
  readonly save: (story: Story, format: FileFormat) => Promise<Saved>;
  /** Shows the story to be printed; null where it is shown so already. */
  readonly print: ((story: Story) => void) | null;
  /** Resolves also when somebody closes the sheet. null where the system has none. */
  readonly share: ((story: Story) => Promise<void>) | null;
}

/** What a popup asks of the entry point that shows it. */
export interface PopupActions extends CopyActions {
  readonly hideHere: (on: boolean) => void;
  /** Opens articles of the site in the reader by themselves, or no longer. */
  readonly alwaysRead: (on: boolean) => void;
  /** Starts the picker on the page. */
  readonly repair: () => void;
  readonly openSettings: () => void;
  readonly showHidden: ShowHidden;
  /** Shows the story on a page of its own. `tried`: it was judged to be no article. */
  readonly openReader: (story: Story, tried: boolean) => void;
  /** Remembers where somebody is in the story. */
  readonly move: (story: Story, place: Place | null) => void;
  /** Must ask for the permission within the click that calls it. */
  readonly grantAccess: () => void;
  readonly retry: () => void;
}
