import type { BuiltFile } from '../checks/built-files.ts';
import type { Used } from './used-apis.ts';

/** Colours and sizes that are functions, by the place where the compatibility data has them. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  'color-mix': 'css.types.color.color-mix',
  'light-dark': 'css.types.color.light-dark',
  oklch: 'css.types.color.oklch',
  clamp: 'css.types.clamp',
  max: 'css.types.max',
  min: 'css.types.min',
  env: 'css.types.env',
};

const BLOCK = /([^{}]*)\{([^{}]*)\}/g;

function namesIn(css: string): string[] {
  const names = new Set<string>();
  for (const [, rule] of css.matchAll(/@([a-z-]+)/g)) names.add(`css.at-rules.${rule}`);
  for (const [, name] of css.matchAll(/\(([a-z-]+)\s*[:<>=)]/g)) {
    names.add(`css.at-rules.media.${name}`);
  }
  for (const [, selector = '', body = ''] of css.matchAll(BLOCK)) {
    for (const [, pseudo] of selector.matchAll(/::?([a-z-]+)/g))
      names.add(`css.selectors.${pseudo}`);
    for (const declaration of body.split(';')) addDeclaration(names, declaration);
  }
  return [...names];
}

function addDeclaration(names: Set<string>, declaration: string): void {
  const [property = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
  if (!/^[a-z][a-z-]*$/.test(property)) return;
  names.add(`css.properties.${property}`);
  if (/^[a-z-]+$/.test(value)) names.add(`css.properties.${property}.${value}`);
  for (const [, called = ''] of value.matchAll(/([a-z-]+)\(/g)) {
    const name = FUNCTIONS[called];
    if (name !== undefined) names.add(name);
  }
}

/** What the built styles use: properties and their words, selectors, at-rules, functions. */
export function usedStyles(files: readonly BuiltFile[]): readonly Used[] {
  return files
    .filter(({ path }) => path.endsWith('.css'))
    .flatMap(({ path, text }) => namesIn(text).map((name) => ({ names: [name], where: path })));
}
