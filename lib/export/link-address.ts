import { copiedAddress, webUrl } from '../html/urls.ts';

/** A relative address has no base in a copy: it leads nowhere. */
export const NO_BASE = 'about:blank';

/** The address of a link as it is copied; null for what leads neither to the web nor to a mailbox. */
export function linkAddress(url: string | null): string | null {
  if (url !== null && /^mailto:/i.test(url)) return url;
  const web = webUrl(url, NO_BASE);
  return web === null ? null : copiedAddress(web);
}
