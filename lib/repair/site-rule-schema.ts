import * as v from 'valibot';
import { whenAsked } from '../when-asked.ts';

/** A longer selector was not written by hand, nor made by the picker. */
export const MOST_SELECTOR = 1000;

/** A longer path names no page that anybody comes back to. */
export const MOST_PATH = 2000;

/** What a reader has said of a part of a site's pages. */
export const siteRuleSchema = whenAsked(() =>
  v.object({
    /** `hide` it, on the page and in the story; `keep` it whatever finds it; it is part of the `story`. */
    act: v.picklist(['hide', 'keep', 'story']),
    selector: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_SELECTOR)),
    /** The one page that it is about, as `pagePathOf` gives it; null for all pages of the site. */
    path: v.nullable(v.pipe(v.string(), v.startsWith('/'), v.maxLength(MOST_PATH))),
  }),
);

export type SiteRule = v.InferOutput<ReturnType<typeof siteRuleSchema>>;
