import { bareText } from '../html/words.ts';
import { metaOf, type PageHead } from './page-head.ts';

/** What sites put between headline and site name: a bar or dot as it stands, a dash or star between spaces. */
const SEPARATOR = /\s*[|｜ㅣ•·»«›]\s*|\s+(?:[-–—*~/:]|::|<)\s+|\s*：\s*/gu;

/** Shorter parts of a title name a section, not a story. Japanese headlines of eight characters exist. */
const SHORTEST_PART = 8;

/**
 * What the page's own head calls its story, best first: for finding the headline in the body.
 * @returns JSON-LD headline, og:title, twitter:title, title, and parts of these; no two alike
 */
export function titleCandidates(head: PageHead): readonly string[] {
  const whole = [
    head.jsonLd?.headline ?? null,
    metaOf(head, ['og:title']),
    metaOf(head, ['twitter:title']),
    head.title,
    metaOf(head, ['title', 'headline', 'dc.title', 'dcterms.title']),
  ].filter((title) => title !== null);
  const parts = whole.flatMap((title) => titleParts(title).slice(0, 1).concat(longestPart(title)));
  const seen = new Set<string>();
  return [...whole, ...parts.filter((part) => part.length >= SHORTEST_PART)].filter((title) => {
    const bare = bareText(title);
    if (bare === '' || seen.has(bare)) return false;
    seen.add(bare);
    return true;
  });
}

/** The parts of a title between its separators, in order. */
function titleParts(title: string): readonly string[] {
  return title.split(SEPARATOR).filter((part) => part.trim() !== '');
}

/** Where a title could be cut: each separator with the text before and after it. */
export function titleCuts(title: string): readonly { head: string; tail: string }[] {
  return Array.from(title.matchAll(SEPARATOR), (match) => ({
    head: title.slice(0, match.index).trim(),
    tail: title.slice(match.index + match[0].length).trim(),
  })).filter(({ head, tail }) => head !== '' && tail !== '');
}

function longestPart(title: string): string {
  return titleParts(title).reduce((best, part) => (part.length > best.length ? part : best), '');
}
