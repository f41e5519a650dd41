/**
 * A story as markup for programs that paste formatted text: headings, lists, links, pictures by their
 * address, and no style, so that it takes the look of where it is pasted.
 * @param content as `exportContent` made it; it is not changed
 */
export function contentToHtml(content: DocumentFragment): string {
  const box = content.ownerDocument.createElement('div');
  box.append(content.cloneNode(true));
  return box.innerHTML;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in markup, in an attribute as well. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
