import { describe, expect, it } from 'vitest';
import { recipeLines } from '../../../lib/extract/recipe-lines.ts';
import { toldRecipe } from '../../../lib/extract/told-recipe.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

describe('the lines of a recipe in JSON-LD', () => {
  it.each([
    [{ recipeIngredient: ['Oak', 'Tar'], recipeInstructions: 'Cut.\nTar it.' }, 4],
    [{ recipeIngredient: 'Oak', recipeInstructions: '<ol><li>Cut.</li><li>Tar it.</li></ol>' }, 3],
    [{ ingredients: ['Oak'], recipeInstructions: [{ text: 'Cut.' }, { name: 'Tar it.' }] }, 3],
    [{ recipeInstructions: [{ name: 'Hull', itemListElement: [{ text: 'Cut.' }] }] }, 2],
    [{ recipeInstructions: { itemListElement: [['Cut.'], [{ text: 'Tar it.' }]] } }, 2],
    [{ recipeIngredient: [1, null, '', {}], recipeInstructions: { text: { text: 'Cut.' } } }, 1],
    [{ recipeIngredient: Array.from({ length: 500 }, (_, i) => `Nail ${String(i)}`) }, 300],
    [{}, 0],
  ])('are its ingredients and steps: %j', (recipe, count) => {
    expect(recipeLines(recipe)).toHaveLength(count);
  });

  it('are not followed into a recipe without end', () => {
    const step: Record<string, unknown> = { text: 'Cut.' };
    step['itemListElement'] = step;
    expect(recipeLines({ recipeInstructions: step }).length).toBeLessThan(10);
  });
});

const LINES = [
  'Two planks of oak',
  'A pot of tar',
  'Cut the oak to length.',
  'Tar it twice, and let it dry.',
];
const STORY = '<h1>How to mend a pier</h1><p class="story">The pier was mended in a week.</p>';
const list = (lines: readonly string[]) => lines.map((line) => `<li>${line}</li>`).join('');

/** The lines that are brought back on a page whose JSON-LD tells a recipe. */
function brought(html: string, lines: readonly string[] = LINES, apart = ''): string[] {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const page = mapPage(document, 'https://news.example/pier');
  const of = (selector: string) =>
    selector === '' ? [] : page.blocks.filter(({ box }) => box.element.matches(selector));
  const partition = { page, story: of('.story'), headline: of('h1')[0] ?? null };
  return toldRecipe(partition, lines, of(apart)).map(({ text }) => text);
}

describe('a recipe that a page tells and shows', () => {
  it('is brought back with the headings between and right over it, and without buttons', () => {
    const [oak, tar, ...steps] = LINES;
    const html = `${STORY}<p>Serves one pier</p><h2>A pier</h2><button>Print</button><h3>What it takes</h3><ul>${list([oak ?? '', tar ?? ''])}</ul><button>2x</button><a href="/pin">Pin</a><h3>How</h3><ol>${list(steps)}</ol><p>Notes</p>`;
    expect(brought(html)).toEqual(['A pier', 'What it takes', oak, tar, 'How', ...steps]);
  });

  it('is one of which half is shown, and that has four lines', () => {
    expect(brought(`${STORY}<ul>${list(LINES.slice(0, 2))}</ul>`)).toHaveLength(2);
    expect(brought(`${STORY}<ul>${list(LINES.slice(0, 1))}</ul>`)).toEqual([]);
    expect(brought(`${STORY}<ul>${list(LINES.slice(0, 3))}</ul>`, LINES.slice(0, 3))).toEqual([]);
  });

  it('may have its steps in parts of forty letters', () => {
    const [half, rest] = [
      'Cut both planks of oak to the length of the gap in it',
      'and plane the ends',
    ];
    const lines = [...LINES.slice(0, 3), `${half} ${rest}`];
    const html = (part: string) => `${STORY}<ul>${list([LINES[0] ?? '', part])}</ul>`;
    expect(brought(html(half), lines)).toContain(half);
    expect(brought(html(rest), lines)).not.toContain(rest);
  });

  it('is taken once, below the headline, and nothing of what stands apart', () => {
    const twice = `<ul>${list(LINES)}</ul><ul>${list(LINES)}</ul>`;
    expect(brought(STORY + twice)).toEqual(LINES);
    expect(brought(twice + STORY)).toEqual([]);
    expect(brought(twice)).toEqual([]);
    const card = `<ul>${list(LINES).replace('<li>A pot', '<li class="card">A pot')}</ul>`;
    expect(brought(STORY + card, LINES, '.card')).toHaveLength(3);
    expect(brought(STORY + card.replace('card', 'story'), LINES)).toHaveLength(3);
  });

  it('leaves captions out', () => {
    const caption = '<figure><img src="/a.jpg"><figcaption>The pier</figcaption></figure>';
    const html = `${STORY}<ul>${list(LINES.slice(0, 2))}</ul>${caption}<ol>${list(LINES.slice(2))}</ol>`;
    expect(brought(html)).toEqual(LINES);
  });
});
