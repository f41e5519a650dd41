import * as v from 'valibot';
import type { ClutterKind } from './article.ts';
import { migrated, SETTINGS_VERSION } from './settings-versions.ts';
import { choicesFor, sitesSchema } from './sites.ts';
import { whenAsked } from './when-asked.ts';

/** Kinds hidden by default; the others are things some readers want. Source: DESIGN.md section 5. */
export const KIND_DEFAULTS: Readonly<Record<ClutterKind, boolean>> = {
  ad: true,
  'app-banner': true,
  newsletter: true,
  subscription: true,
  'ai-feature': true,
  'social-follow': true,
  'self-promo': true,
  'cookie-notice': true,
  'video-overlay': true,
  'share-bar': false,
  comments: false,
  related: false,
  'most-read': false,
  own: true,
};

/** A setting whose wrong or missing value becomes its default, so that one bad value never costs the others. */
const setting = <T extends v.GenericSchema>(schema: T, value: v.InferOutput<T>) =>
  v.optional(v.fallback(schema, value as never), value as never);

const kindSwitches = () =>
  Object.fromEntries(
    Object.entries(KIND_DEFAULTS).map(([kind, on]) => [kind, setting(v.boolean(), on)]),
  ) as Record<ClutterKind, ReturnType<typeof setting<v.BooleanSchema<undefined>>>>;

/** How a story is set; sizes in CSS pixels at the browser's own size of 16, widths in letters. */
const lookSchema = () =>
  v.object({
    theme: setting(v.picklist(['system', 'light', 'sepia', 'dark', 'contrast']), 'system'),
    font: setting(v.picklist(['serif', 'sans', 'dyslexic']), 'serif'),
    size: setting(v.pipe(v.number(), v.minValue(14), v.maxValue(36)), 18),
    width: setting(v.pipe(v.number(), v.minValue(40), v.maxValue(100)), 66),
    lineHeight: setting(v.pipe(v.number(), v.minValue(1.2), v.maxValue(2.4)), 1.6),
    align: setting(v.picklist(['start', 'justify']), 'start'),
    /** Where words may be divided at the ends of lines. */
    hyphens: setting(v.picklist(['justified', 'always', 'never']), 'justified'),
    /** Load the story's pictures. */
    pictures: setting(v.boolean(), true),
  });

/** Reading aloud: the voice used last for each language, and how fast it speaks. */
const speechSchema = () =>
  v.object({
    voices: setting(v.record(v.string(), v.string()), {}),
    speed: setting(v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)), 1),
  });

/** Characters of a template: far more than a page of text around the placeholders, far less than a store holds. */
const MOST_TEMPLATE = 4000;

/**
 * Settings: type, default and repair in one place. Unknown keys are dropped. Made when it is asked for: on
 * most pages no setting is read, and making it took a quarter of the start of the script that runs on all.
 */
const settingsSchema = whenAsked(() => {
  const [look, speech] = [lookSchema(), speechSchema()];
  return v.object({
    /** A change of the shape gets a new one, and what makes it of the old: lib/settings-versions.ts. */
    version: setting(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
    /** Hide clutter on article pages by itself. */
    hideClutter: setting(v.boolean(), true),
    kinds: v.optional(v.fallback(v.object(kindSwitches()), { ...KIND_DEFAULTS }), {}),
    /** What is wanted of single sites, by the name that `siteName` gives. */
    sites: v.optional(v.fallback(sitesSchema(), {}), {}),
    /** The format that the copy button used last. */
    copyFormat: setting(v.picklist(['text', 'markdown', 'rich']), 'text'),
    /** The kind of file that a story was saved as last; null when it was copied since. */
    lastSave: setting(v.nullable(v.picklist(['markdown', 'html', 'epub'])), null),
    /** A saved file holds the story's pictures, which are fetched for it. */
    savePictures: setting(v.boolean(), false),
    /** A copied or saved story ends with a line that says where it is from. */
    sourceLine: setting(v.boolean(), true),
    /** One's own source line, or with `{text}` in it one's own whole copy; empty for Broadsheet's. */
    copyTemplate: setting(v.pipe(v.string(), v.maxLength(MOST_TEMPLATE)), ''),
    /** A copied or saved story takes the related stories along. */
    copyRelated: setting(v.boolean(), false),
    /** Letters and signs are shortcuts on the reader page. */
    singleKeys: setting(v.boolean(), true),
    look: setting(look, v.parse(look, {})),
    speech: setting(speech, v.parse(speech, {})),
  });
});

export type Settings = v.InferOutput<ReturnType<typeof settingsSchema>>;

/**
 * Settings from whatever a store holds, of this version or an earlier one.
 * @param stored anything, also a broken, foreign or missing value
 * @returns complete settings; what is wrong in `stored` takes its default
 */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema(), migrated(stored));
  return result.success ? result.output : v.parse(settingsSchema(), {});
}

/** May clutter be hidden on this host? */
export function hidesOn(settings: Settings, host: string): boolean {
  const { hide, read } = choicesFor(settings.sites, host);
  return settings.hideClutter && hide && read !== 'never';
}
