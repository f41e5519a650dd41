import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unsealed } from '../../../lib/clutter/lists/list-file.ts';
import { parseListFilter } from '../../../lib/clutter/lists/list-filter.ts';
import { KIND_DEFAULTS } from '../../../lib/settings.ts';
import type { Entry } from '../corpus.ts';
import { pageSource } from '../page-source.ts';

/** By this attribute the clutter of a page is found again. */
export const CLUTTER = 'data-clutter';

/** A filter that names a class, so that a page with that clutter can be made of it. */
const CLASS = /^\.[a-z][\w-]*$/i;
const HOST = /^[a-z0-9-]+\.[a-z]{2,}$/;

/** A site, and a class that the lists hide there. */
interface KnownSite {
  readonly host: string;
  readonly name: string;
}

/** Sites of the shipped lists, evenly spread over them. @param text of the file of filters for sites */
function knownSites(text: string, most: number): readonly KnownSite[] {
  const sites = text.split('\n').flatMap((line): KnownSite[] => {
    const [host = '', ...filters] = line.split('\t');
    if (!HOST.test(host) || filters.some((one) => /^[@!]/.test(one))) return [];
    const fit = filters.map(parseListFilter).find((filter) => {
      return filter !== null && KIND_DEFAULTS[filter.kind] && CLASS.test(filter.selector);
    });
    return fit == null ? [] : [{ host, name: fit.selector.slice(1) }];
  });
  const step = Math.max(1, sites.length / most);
  return Array.from({ length: most }, (_, at) => sites[Math.floor(at * step)]).flatMap(
    (site) => site ?? [],
  );
}

/** A story under a large piece of clutter, on sites that the lists know. */
export interface FlashPages {
  readonly entries: readonly Entry[];
  /** Removes what was written to disk. */
  readonly remove: () => void;
}

/**
 * Makes the pages.
 * @param built folder of the built extension, with its lists
 * @param article the story of all of them
 * @param most number of sites
 */
export function flashPages(built: string, article: Entry, most: number): FlashPages {
  const lists = unsealed(readFileSync(join(built, 'lists/site-filters.txt'), 'utf8')) ?? '';
  const html = Buffer.from(pageSource(article).base64, 'base64').toString('utf8');
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-flash-'));
  const entries = knownSites(lists, most).map(({ host, name }, at): Entry => {
    const box = `<div class="${name}" ${CLUTTER} style="height:200px">Our offer of the day</div>`;
    writeFileSync(
      join(folder, `${at}.html`),
      html.replace(/<body[^>]*>/, (body) => body + box),
    );
    return { ...article, id: host, url: `http://${host}/story`, folder, html: `${at}.html` };
  });
  return {
    entries,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
