import type { Article, ClutterReport } from '../../lib/article.ts';
import { readPage } from '../../lib/read-page.ts';
import { KIND_DEFAULTS } from '../../lib/settings.ts';
import { tellPage } from '../../lib/tidy-page.ts';

/** What Broadsheet makes of the sample page. */
export interface SampleFound {
  /** What it would hide, as elements of the page that is drawn. */
  readonly clutter: readonly Element[];
  readonly report: ClutterReport;
  readonly article: Article | null;
}

/** Where the sample page stands: the name is kept for examples, so nobody has it. Source: RFC 2606. */
export const sampleAddress = (story: string): string => `https://gazette.example/${story}`;

const STORY = sampleAddress('night-ferry');

/** The drawn sample as a page of its own, of which it is all. */
function pageOf(sample: Element, title: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.title = title;
  const { lang, dir } = document.documentElement;
  Object.assign(page.documentElement, { lang, dir });
  page.body.append(page.importNode(sample, true));
  return page;
}

/**
 * Has the sample page judged, tidied and read by what does so on every page.
 * @param sample the sample as it is drawn; it is not changed
 * @param title of the page
 */
export function lookAtSample(sample: Element, title: string): SampleFound {
  const page = pageOf(sample, title);
  const { hits } = tellPage(page, STORY, { kinds: KIND_DEFAULTS }).tidy([]);
  const copies = [...page.body.querySelectorAll('*')];
  const drawn = [sample, ...sample.querySelectorAll('*')];
  const reading = readPage(page, { url: STORY });
  return {
    clutter: hits.flatMap(({ element }) => drawn[copies.indexOf(element)] ?? []),
    report: { blocks: hits.map(({ block }) => block) },
    article: reading.kind === 'unreadable' ? null : reading.article,
  };
}
