import { oneLine } from './one-line.ts';
import type { StoryWriter } from './story-writer.ts';

/** Writes each sign with its reading after it, as EPUB demands them; what has no reading is text. */
export function writeRuby(writer: StoryWriter, element: Element): void {
  const made = element.ownerDocument.createElement('ruby');
  let signs = '';
  for (const part of element.childNodes) {
    const words = oneLine(part.textContent ?? '');
    if (words === '' || /^rp$/i.test(part.nodeName)) continue;
    if (!/^rt$/i.test(part.nodeName)) signs += words;
    else if (signs !== '') {
      made.append(signs);
      made.appendChild(element.ownerDocument.createElement('rt')).append(words);
      signs = '';
    } else if (made.lastChild === null) signs = words;
    else made.lastChild.appendChild(element.ownerDocument.createTextNode(words));
  }
  if (made.firstChild !== null) writer.inline(made);
  writer.text(signs);
}
