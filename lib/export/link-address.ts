import { copiedAddress, webUrl } from '../html/urls.ts';
import { withoutUnseen } from '../html/unseen-signs.ts';

/** A relative address has no base in a copy: it leads nowhere. */
export const NO_BASE = 'about:blank';

/** The address of a link as it is copied; null for what leads neither to the web nor to a mailbox. */
export function linkAddress(url: string | null): string | null {
  if (url !== null && /^mailto:/i.test(url)) return url;
  const web = webUrl(url, NO_BASE);
  return web === null ? null : copiedAddress(web);
}

/** What RFC 3986 has in no address, behind the host. Browsers take it, readers of EPUB do not. */
const LOOSE = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;

/** An address that leads to the same place and is one by RFC 3986, too: `{`, `|` and the like are encoded. */
export function strictAddress(address: string): string {
  const [, host = '', rest = ''] = /^(\w+:\/\/[^/?#]*)?(.*)$/s.exec(withoutUnseen(address)) ?? [];
  const [page = '', ...parts] = rest.split('#');
  const strict = (part: string) => part.replace(LOOSE, encodeURIComponent);
  return host + strict(page) + (parts.length === 0 ? '' : `#${strict(parts.join('%23'))}`);
}
