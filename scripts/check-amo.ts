/**
 * Does what Firefox's store does with a package: takes the sources beside it, installs, builds, and
 * compares. `npm run check:amo` packs first; it takes as long as an `npm ci`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import JSZip from 'jszip';
import { pack, packagePaths } from './tools/build.ts';
import { run } from './tools/program.ts';

async function unpack(path: string, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(path));
  for (const [name, file] of Object.entries(files)) {
    if (file.dir) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), await file.async('nodebuffer'));
  }
}

async function must(step: string, outcome: ReturnType<typeof run>): Promise<void> {
  const { code, output } = await outcome;
  if (code !== 0) throw new Error(`${step} failed:\n${output.trim()}`);
  console.log(`ok    ${step}`);
}

/** @returns whether the sources give the package to the byte */
async function rebuilt(folder: string): Promise<boolean> {
  await must('packed', pack('firefox'));
  const [shipped = '', sources = ''] = packagePaths('firefox');
  await unpack(sources, folder);
  const npm = (...args: string[]) => run('npm', ['--prefix', folder, ...args], { cwd: folder });
  await must('npm ci in the unpacked sources', npm('ci'));
  await must('npm run build-for-amo there', npm('run', 'build-for-amo'));
  const again = readFileSync(join(folder, '.output', basename(shipped)));
  return again.equals(readFileSync(shipped));
}

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-amo-'));
try {
  const same = await rebuilt(folder);
  console.log(same ? 'ok    the same package' : 'FAIL  another package');
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
