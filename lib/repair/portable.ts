import * as v from 'valibot';
import { readStored } from '../settings-repair.ts';
import type { Settings } from '../settings.ts';
import { SETTINGS_VERSION, versionOf } from '../settings-versions.ts';
import { siteRuleSchema } from './site-rule-schema.ts';
import { MOST_RULES, type SiteRules } from './site-rule.ts';

/** Everything that a reader has set, as one file holds it. */
export interface Portable {
  readonly settings: Settings;
  readonly rules: SiteRules;
  readonly ownList: string;
}

/**
 * No file of ours is larger: a browser's store holds 10 MB for one extension (storage.local.QUOTA_BYTES in the
 * Chrome reference), and a list with its line ends and quotes is no more than twice as long in a file.
 */
export const MOST_BYTES = 20_000_000;

const FORMAT = 'broadsheet-settings';

/** Why a file is not taken, and where in it. */
export interface ImportFault {
  readonly why: 'too-large' | 'wrong-kind' | 'future' | 'markup' | 'broken';
  readonly where: string;
}

export type Imported =
  | { readonly ok: true; readonly found: Portable }
  | { readonly ok: false; readonly fault: ImportFault };

/** A list is an object too, but none of names and values. */
const named = v.check((value: unknown) => !Array.isArray(value));

const FileSchema = v.object({
  format: v.literal(FORMAT),
  settings: v.pipe(v.unknown(), named, v.record(v.string(), v.unknown())),
  rules: v.pipe(
    v.unknown(),
    named,
    v.record(
      v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
      v.pipe(v.array(siteRuleSchema()), v.maxLength(MOST_RULES)),
    ),
  ),
  ownList: v.string(),
});

/** Everything as the text of a file. */
export function exported(all: Portable): string {
  return `${JSON.stringify({ format: FORMAT, ...all }, null, 2)}\n`;
}

const refuse = (why: ImportFault['why'], where = ''): Imported => ({
  ok: false,
  fault: { why, where },
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Where in a value there is a name with markup; null where there is none. Templates, lists and selectors are texts,
 * and drawn as such wherever they are: `<p>{text}</p>` is one of ours.
 */
function markupIn(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, one] of Object.entries(value)) {
    if (/<[a-z!/?]/i.test(name)) return path;
    const found = markupIn(one, path === '' ? name : `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Reads a file that was exported, by this version or an earlier one. All of it must make sense: it is
 * taken whole or not at all.
 */
export function imported(text: string): Imported {
  if (text.length > MOST_BYTES) return refuse('too-large');
  const value = parsed(text);
  if (!v.is(v.object({ format: v.literal(FORMAT) }), value)) return refuse('wrong-kind');
  const markup = markupIn(value, '');
  if (markup !== null) return refuse('markup', markup);
  const file = v.safeParse(FileSchema, value);
  if (!file.success) return refuse('broken', v.getDotPath(file.issues[0]) ?? '');
  const { settings: stored, rules, ownList } = file.output;
  if (versionOf(stored) > SETTINGS_VERSION) return refuse('future');
  const { settings, trouble } = readStored(stored);
  if (trouble !== null) return refuse('broken', `settings.${trouble.broken[0] ?? ''}`);
  return { ok: true, found: { settings, rules, ownList } };
}
