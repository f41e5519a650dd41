import { CLUTTER_RULES } from './clutter/rules/index.ts';
import { readHead, type PageHead } from './extract/page-head.ts';
import { titleCandidates } from './extract/title-candidates.ts';
import { seenBy } from './html/seen.ts';
import { mapPage } from './partition/map-page.ts';
import { partitionPage, type Partition } from './partition/partition-page.ts';

/**
 * Some pages show their story only once their script has run (opacity 0, a collapsed "read on"). Where
 * next to nothing is seen and many times as much is there, what is there is the story.
 */
const SHOWN_STORY_CHARS = 400;
const HIDDEN_STORY_FACTOR = 4;

/**
 * Tells a live document apart, the same way for reading and for hiding. The document is not changed.
 * @param url the page's address
 * @param head what the page tells of itself, where it has been read already
 */
export function partitionDocument(
  document: Document,
  url: string,
  head: PageHead = readHead(document),
): Partition {
  const titles = titleCandidates(head);
  const seen = partitionPage(mapPage(document, url, seenBy(document)), titles, CLUTTER_RULES);
  if (charsOf(seen) >= SHOWN_STORY_CHARS || isPaid(head)) return seen;
  const all = partitionPage(mapPage(document, url), titles, CLUTTER_RULES);
  return charsOf(all) >= HIDDEN_STORY_FACTOR * charsOf(seen) ? all : seen;
}

/** What a publisher hides because it has to be paid for is not read. */
function isPaid(head: PageHead): boolean {
  return head.jsonLd?.isAccessibleForFree === false;
}

function charsOf(partition: Partition): number {
  return partition.story.reduce((sum, block) => sum + block.text.length, 0);
}
