import type { ShownPopup, ShownStory } from '../../tests/browsers/popup-content.ts';

const line = (parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

function relatedStory(story: ShownStory, place: number): string {
  const head = `${place + 1}. ${story.title}`;
  const words = story.fullText?.split(/\s+/).length;
  const text = words === undefined ? null : `${words} words can be read here`;
  return [head, line([story.source, story.time, text]), story.url]
    .filter((part) => part !== '')
    .join('\n   ');
}

/** The popup's contents for a terminal: the story, and the related stories apart from it. */
export function report(shown: ShownPopup): string {
  if (shown.state !== 'article') return `No story: ${shown.notice ?? shown.state}`;
  const parts = [
    shown.headline ?? '',
    line([shown.byline, shown.publication, shown.time]),
    ...shown.paragraphs,
  ];
  if (shown.related.length > 0) parts.push('Related stories', ...shown.related.map(relatedStory));
  return parts.filter((part) => part !== '').join('\n\n');
}
