import type { Used } from './used-apis.ts';

/** Keys whose own keys are names that we gave. */
const OWN_NAMES = /^(?:icons|default_icon|commands)$/;

function pathsIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return [`${path}.${value}`];
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inside = `${path}.${key}`;
    return OWN_NAMES.test(key) ? [inside] : [inside, ...pathsIn(inner, inside)];
  });
}

/** The keys and words of a built manifest, as the compatibility data names them. */
export function usedManifest(manifest: object): readonly Used[] {
  const names = new Set(pathsIn(manifest, 'webextensions.manifest'));
  return [...names].map((name) => ({ names: [name], where: 'manifest.json' }));
}
