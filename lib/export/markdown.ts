import TurndownService from 'turndown';
import { tables } from 'turndown-plugin-gfm';
import { escapeTexts } from './escape-texts.ts';
import { RULES, takeOutCode } from './markdown-rules.ts';
import { shapeForMarkdown } from './markdown-shape.ts';

/**
 * A story as CommonMark with GitHub's tables and strikethrough. It brings no HTML, no script and no
 * picture but the story's own to where it is pasted.
 * @param content as `exportContent` made it; it is not changed
 */
export function contentToMarkdown(content: DocumentFragment): string {
  const copy = content.cloneNode(true) as DocumentFragment;
  shapeForMarkdown(copy);
  const service = new TurndownService({ hr: '* * *' });
  service.escape = (escaped) => escaped;
  service.use(tables);
  for (const [name, rule] of Object.entries(RULES)) service.addRule(name, rule);
  service.addRule('code', takeOutCode(copy));
  escapeTexts(copy);
  return service.turndown(copy);
}
