import { readMetadata, type Metadata } from '../../../lib/extract/metadata.ts';
import { readHead } from '../../../lib/extract/page-head.ts';
import { titleCandidates } from '../../../lib/extract/title-candidates.ts';
import { findHeadline } from '../../../lib/partition/headline.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { isProse } from '../../../lib/partition/prose.ts';

/** A story long enough to be one, for pages on which only what stands round it matters. */
export const STORY = `<p>The ferry at Altmere will run again from Monday, after a winter in which the boat lay on land and the village had its bread brought by tractor.</p>
<p>Its new engine is quieter than the old one, said the ferryman, who has had to buy a bell so that the swans still hear him coming across the water.</p>`;

interface TestPage {
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
  readonly url?: string;
}

/** A parsed page that was never shown. */
export function documentOf({ head = '', body, lang = 'en' }: TestPage): Document {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The metadata of a page, its story found by its length. */
export function metadataOf(page: TestPage): Metadata {
  const document = documentOf(page);
  const map = mapPage(document, page.url ?? 'https://www.altmere.example/news/ferry');
  const told = readHead(document);
  const headline = findHeadline(map, titleCandidates(told));
  const paragraphs = map.blocks.filter((block) => isProse(block) && block !== headline);
  const first = paragraphs[0]?.index ?? 0;
  return readMetadata(map, told, { headline, beforeStory: map.blocks.slice(0, first), paragraphs });
}

/** A JSON-LD script. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}
