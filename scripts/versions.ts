/** Says what sets the least version of each browser: `npm run versions`, after a build. */
import { leastVersions } from './versions/least-versions.ts';

/** So many of the newest things that are used, for whoever wants to go lower. */
const SHOWN = 6;

for (const { engine, needs, said } of leastVersions()) {
  console.log(`${engine}: ${said ?? 'none'} in the manifest`);
  for (const { name, version, where } of needs.slice(0, SHOWN)) {
    console.log(`  ${version ?? 'never'}  ${name}  ${where}`);
  }
}
