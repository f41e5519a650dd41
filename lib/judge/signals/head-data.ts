import type { PageLook } from '../page-look.ts';
import { yes, type Signal } from './signal.ts';

const kind = (page: PageLook) => (page.meta.get('og:type') ?? '').toLowerCase();
const SECTION = ['article:section', 'article:tag', 'news_keywords'];

/** What the head of the page says for search engines and for sharing. */
export const headData: readonly Signal[] = [
  {
    id: 'shared-as-article',
    says: 'It is shared as an article.',
    test: (page) => yes(kind(page) === 'article'),
  },
  {
    id: 'shared-as-product',
    says: 'It is shared as a product.',
    test: (page) => yes(kind(page).includes('product')),
  },
  {
    id: 'names-section',
    says: 'It names its section or its keywords as news.',
    test: (page) => yes(SECTION.some((name) => page.meta.has(name))),
  },
  {
    id: 'only-modified',
    // Common plugins write the time of the last change on every page, that of publication on posts only.
    says: 'It says when it was changed, but not when it was published.',
    test: ({ meta }) =>
      yes(meta.has('article:modified_time') && !meta.has('article:published_time')),
  },
  {
    id: 'has-amp-twin',
    says: 'It has a twin for mobile readers.',
    test: (page) => yes(page.count('link[rel="amphtml"]') > 0),
  },
  {
    id: 'has-feed',
    says: 'It names a feed.',
    test: (page) => yes(page.count('link[type*="rss"]') > 0),
  },
  {
    id: 'is-one-of-pages',
    says: 'It is one of numbered pages.',
    test: (page) => yes(page.count('link[rel="next"], a[rel~="next"]') > 0),
  },
  {
    id: 'class-of-post',
    says: 'Its site calls it a post.',
    test: (page) =>
      yes(
        page.classes.some((name) =>
          /^(?:single|single-post|postid|postid-.*|page-article|article-.*|node--type-article|type-post|post-template.*|blog-post.*)$/.test(
            name,
          ),
        ),
      ),
  },
  {
    id: 'class-of-page',
    says: 'Its site calls it a page, a shelf or a home page.',
    test: (page) =>
      yes(
        page.classes.some((name) =>
          /^(?:page|home|archive|category|woocommerce|single-product|page-template)$/.test(name),
        ),
      ),
  },
];
