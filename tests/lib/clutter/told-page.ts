import type { ClutterHit } from '../../../lib/clutter/find-clutter.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';
import type { Partition } from '../../../lib/partition/partition-page.ts';

/** What rules are said to have found on a page. */
type HitsOn = (partition: Partition) => ClutterHit[];

/** A page told apart by its classes, so that what the guard adds is the guard's own doing. */
export function told(
  html: string,
  hits: HitsOn = () => [],
  url = 'https://news.example/ferry',
): Partition {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const page = mapPage(document, url);
  const of = (selector: string) => page.blocks.filter(({ box }) => box.element.matches(selector));
  const partition = {
    page,
    headline: of('h1')[0] ?? null,
    story: of('.story'),
    cardLists: [],
    teaserLines: of('.teaser'),
    clutter: [],
  };
  return { ...partition, clutter: hits(partition) };
}
