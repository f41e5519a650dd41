import type { Completeness } from '../article.ts';
import { wordSet } from '../html/words.ts';
import type { Partition } from '../partition/partition-page.ts';
import type { JsonLdArticle } from './json-ld.ts';

/** A page whose story has less than this share of what its JSON-LD says it has may be cut. */
const WHOLE_SHARE = 0.7;
/** Shorter JSON-LD texts are summaries, not bodies: live blogs carry 350 to 750 characters of theirs. */
const BODY_CHARS = 900;
/** Of a missing passage the reader is shown the beginning only in words, never its text. */
const PASSAGE = 'The page says its story is longer than what stands on it.';

/**
 * Is the story whole? JSON-LD's `articleBody` is only compared with, never shown: it may hold what the
 * publisher shows to subscribers alone.
 */
export function completenessOf(partition: Partition, jsonLd: JsonLdArticle | null): Completeness {
  const story = partition.story.map((block) => block.text).join(' ');
  if (jsonLd?.isAccessibleForFree === false && story.length < BODY_CHARS) return { kind: 'teaser' };
  if (partition.page.truncated) {
    return {
      kind: 'maybe-partial',
      missing: ['The page is so large that only its beginning was read.'],
    };
  }
  const body = jsonLd?.articleBody ?? '';
  if (body.length < BODY_CHARS || sharedWords(body, story) >= WHOLE_SHARE) return { kind: 'whole' };
  return { kind: 'maybe-partial', missing: [PASSAGE] };
}

/** Share of the words that are said which are also shown. */
function sharedWords(said: string, shown: string): number {
  const [words, seen] = [wordSet(said), wordSet(shown)];
  let found = 0;
  for (const word of words) if (seen.has(word)) found++;
  return found / words.size;
}
