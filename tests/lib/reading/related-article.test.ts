// @vitest-environment node
import { expect, it } from 'vitest';
import { relatedArticle } from '../../../lib/reading/related-article.ts';
import { sampleArticle, sampleRelated } from '../../components/sample-story.ts';

const among = sampleArticle({ related: [sampleRelated()] });

it('is an article of its own, in the language of the story', () => {
  const story = sampleRelated({
    source: 'Quay Post',
    time: '2 hours ago',
    fullText: 'One.\n\nTwo.',
  });
  expect(relatedArticle(story, among)).toMatchObject({
    url: story.url,
    title: story.title,
    publication: 'Quay Post',
    publishedLabel: '2 hours ago',
    byline: [],
    lang: 'en',
    related: [],
    wordCount: 2,
    contentHtml: '<p>One.</p>\n<p>Two.</p>',
  });
});

it('shows markup in the text as text', () => {
  const story = sampleRelated({ fullText: 'a <b>1 < 2 & 3</b>' });
  expect(relatedArticle(story, among)?.contentHtml).toBe(
    '<p>a &lt;b&gt;1 &lt; 2 &amp; 3&lt;/b&gt;</p>',
  );
});

it('carries its picture, to be loaded now', () => {
  const story = sampleRelated({ fullText: 'x', image: 'https://a.example/b.jpg' });
  expect(relatedArticle(story, among)?.leadImage?.url).toBe('https://a.example/b.jpg');
});

it('is nothing where the page carried no whole text', () => {
  expect(relatedArticle(sampleRelated(), among)).toBeNull();
});
