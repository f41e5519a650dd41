/** Does the link lead to a page of its own? Anything else would open inside the extension. */
function leadsOut(link: HTMLAnchorElement): boolean {
  const address = link.getAttribute('href') ?? '';
  return URL.canParse(address) && /^(?:https?|mailto):$/.test(new URL(address).protocol);
}

function openApart(link: HTMLAnchorElement): void {
  if (!leadsOut(link)) {
    link.removeAttribute('href');
    return;
  }
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

function loadQuietly(picture: HTMLImageElement): void {
  picture.setAttribute('referrerpolicy', 'no-referrer');
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
}

/**
 * A copy of a sanitised story, ready to be mounted: links open in a new tab and tell nothing of
 * where they came from, pictures load when they are near and send no referrer.
 * The copy stays in the fragment's own document, so no picture loads before it is mounted.
 */
export function readableCopy(content: DocumentFragment): DocumentFragment {
  const copy = content.cloneNode(true) as DocumentFragment;
  copy.querySelectorAll('a').forEach(openApart);
  copy.querySelectorAll('img').forEach(loadQuietly);
  return copy;
}
