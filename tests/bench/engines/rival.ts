import type { Tab } from '../tab.ts';
import { blockText } from './block-text.ts';
import { NOTHING, type EngineReading } from './engine.ts';

/** A rival is stopped after this time: five times the slowest page seen. */
const PATIENCE_MS = 30_000;

/** What a rival says about a page, before its HTML is made into text. */
interface RivalReading {
  readonly isArticle: boolean | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publication: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly ms: number;
}

/**
 * Runs a rival in a world of its own in the page, cold, as a first click would find it.
 * @param script an expression of a function `() => { ms, isArticle, parsed }`, where `parsed` has
 *   title, byline, publication, publishedAt and html, or is null
 */
export async function runRival(tab: Tab, name: string, script: string): Promise<EngineReading> {
  const expression = `(() => {
    const { ms, isArticle, parsed } = (${script})();
    const text = (${blockText.toString()})(parsed?.html ?? '');
    const { html, ...fields } = parsed ?? { title: null, byline: null, publication: null, publishedAt: null };
    return { ...fields, ms, isArticle, text };
  })()`;
  const answer = await tab.evaluate<RivalReading>(expression, { world: name, ms: PATIENCE_MS });
  if ('error' in answer) return { ...NOTHING, error: answer.error };
  const { byline, ...rest } = answer.value;
  return { ...NOTHING, ...emptyAsNull(rest), byline: peopleOf(byline), text: rest.text };
}

/** People named in one line: "By Ann Lee and Bo Ek, Reuters" names three. */
export function peopleOf(byline: string | null): readonly string[] {
  return (byline ?? '')
    .replace(/^\s*(?:by|von|par|por|di|av|af|door)[\s:]+/i, '')
    .split(/\s*(?:,|;|\||\n|&|\s(?:and|und|et|y|e|och|og|en)\s)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function emptyAsNull<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, value === '' ? null : (value as unknown)]),
  ) as T;
}
