import { readFileSync } from 'node:fs';
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ArticleView } from '../../components/ArticleView.tsx';
import { draw } from './draw.tsx';
import { sampleArticle, sampleRelated, sampleStory } from './sample-story.ts';

afterEach(cleanup);

/** What the style sheet for paper takes away. */
function goneOnPaper(): string {
  const sheet = readFileSync('components/print.css', 'utf8');
  return /^ {2}([^{}@]+)\{\s*display: none !important;/m.exec(sheet)?.[1]?.trim() ?? '';
}

test('on paper nothing stands beside the story', () => {
  const related = [sampleRelated()];
  const article = sampleArticle({ related, mostRead: related });
  const root = draw(
    <ArticleView story={sampleStory(article)} pictures enlarge={null} onReadRelated={null} />,
  );
  const beside = [...root.children].filter((part) => part.localName !== 'article');
  const seen = beside.filter((part) => !part.matches(goneOnPaper()));
  expect(beside.length).toBeGreaterThanOrEqual(2);
  expect(seen.map((part) => part.className)).toEqual([]);
});
