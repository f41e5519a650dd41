import type { JsonObject } from './json-ld-nodes.ts';
import { asList, isObject } from './json-ld-nodes.ts';
import { plainText } from './plain-text.ts';

/** Of a recipe nobody reads more lines; a step may be a paragraph. */
const MOST_LINES = 300;
const STEP_CHARS = 4_000;

/**
 * The lines of a recipe in JSON-LD, its ingredients and steps: to compare with, never to show.
 * Source: schema.org Recipe; steps are texts, HowToStep or HowToSection, and one text may hold them all.
 */
export function recipeLines(recipe: JsonObject): readonly string[] {
  const lines: string[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > 4 || lines.length >= MOST_LINES) return;
    for (const one of asList(value)) {
      if (isObject(one)) {
        collect([one['text'] ?? one['name'], one['itemListElement']], depth + 1);
      } else if (Array.isArray(one)) {
        collect(one, depth + 1);
      } else if (typeof one === 'string') {
        const parts = one.split(/[\r\n]+|<\/?(?:br|div|h\d|li|ol|p|ul)\b[^<>]{0,300}>/i);
        lines.push(...parts.flatMap((part) => plainText(part, STEP_CHARS) ?? []));
      }
    }
  };
  collect([recipe['recipeIngredient'] ?? recipe['ingredients'], recipe['recipeInstructions']], 0);
  return lines.slice(0, MOST_LINES);
}
