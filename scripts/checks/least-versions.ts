import { leastVersions, type LeastVersion } from '../versions/least-versions.ts';
import type { Check } from './check.ts';

/** Where a manifest's least version is not the one that the source needs. */
export function versionFaults({ engine, needs, said }: LeastVersion): string[] {
  const lacking = needs.filter(({ version }) => version === null);
  const [first] = needs.filter(({ version }) => version !== null);
  const least = first?.version ?? null;
  const because = first === undefined ? '' : `${first.name}, used in ${first.where}`;
  return [
    ...lacking.map(({ name, where }) => `${engine} has no ${name} (${where})`),
    ...(least === said ? [] : [`${engine} from ${said} in the manifest, ${least} for ${because}`]),
  ];
}

/** The least versions in the manifests are what the compatibility data says of all that is used. */
export const LEAST_VERSIONS: Check = {
  name: 'least versions of the browsers (npm run versions)',
  run: () => leastVersions().flatMap(versionFaults),
};
