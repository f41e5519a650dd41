import type { Article, Reading, UntrustedHtml } from '../../../lib/article.ts';

/** A story with a value in every field. */
export const SAMPLE_ARTICLE: Article = {
  url: 'https://post.example/swans',
  title: 'Ostermere counts its swans',
  standfirst: 'Eleven fewer than last year',
  section: 'Town',
  byline: ['Ada Marsh'],
  publication: 'Ostermere Post',
  site: 'Ostermere Post',
  publishedAt: '2026-03-02T08:00:00+01:00',
  publishedLabel: '2 March',
  modifiedAt: null,
  lang: 'en',
  dir: 'ltr',
  leadImage: {
    url: 'https://post.example/a.png',
    alt: '',
    caption: null,
    width: 640,
    height: null,
  },
  contentHtml: '<p>They were counted twice.</p>' as UntrustedHtml,
  text: 'They were counted twice.',
  wordCount: 4,
  completeness: { kind: 'maybe-partial', missing: ['A second count'] },
  related: [
    {
      title: 'The herons',
      url: 'https://post.example/herons',
      source: null,
      time: 'an hour ago',
      summary: null,
      fullText: null,
      image: null,
      group: 'More birds',
    },
  ],
  mostRead: [
    {
      title: 'The gulls',
      url: 'https://post.example/gulls',
      source: 'Ostermere Post',
      time: null,
      summary: null,
      fullText: null,
      image: null,
      group: 'Most read',
    },
  ],
  removed: {
    blocks: [{ kind: 'ad', preview: 'Buy bread', reason: 'Sells bread.', rule: 'bread' }],
  },
};

const VERDICT = {
  isArticle: true,
  score: 0.9,
  evidence: [{ signal: 'prose', weight: 1, says: 'Much prose.' }],
};

export const SAMPLE_READING: Reading = {
  kind: 'article',
  article: SAMPLE_ARTICLE,
  verdict: VERDICT,
};
