import * as v from 'valibot';
import type { ClutterKind } from './article.ts';

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
};

/** A setting whose wrong or missing value becomes its default, so that one bad value never costs the others. */
const setting = <T extends v.GenericSchema>(schema: T, value: v.InferOutput<T>) =>
  v.optional(v.fallback(schema, value as never), value as never);

const kindSwitches = Object.fromEntries(
  Object.entries(KIND_DEFAULTS).map(([kind, on]) => [kind, setting(v.boolean(), on)]),
) as Record<ClutterKind, ReturnType<typeof setting<v.BooleanSchema<undefined>>>>;

/** Settings: type, default and repair in one place. Unknown keys are dropped. */
export const SettingsSchema = v.object({
  /** Hide clutter on article pages by itself. */
  hideClutter: setting(v.boolean(), true),
  kinds: v.optional(v.fallback(v.object(kindSwitches), { ...KIND_DEFAULTS }), {}),
  /** Host names on which nothing is hidden. */
  sitesOff: setting(v.array(v.pipe(v.string(), v.maxLength(253))), []),
  /** The format that the copy button used last. */
  copyFormat: setting(v.picklist(['text', 'markdown']), 'text'),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/**
 * Settings from whatever a store holds.
 * @param stored anything, also a broken, foreign or missing value
 * @returns complete settings; what is wrong in `stored` takes its default
 */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(SettingsSchema, stored);
  return result.success ? result.output : v.parse(SettingsSchema, {});
}

/** May clutter be hidden on this host? */
export function hidesOn(settings: Settings, host: string): boolean {
  return settings.hideClutter && !settings.sitesOff.includes(host);
}
