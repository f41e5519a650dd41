import { openSync, readSync, closeSync } from 'node:fs';
import { toolPath } from '../../scripts/tools/find.ts';
import { run } from '../../scripts/tools/program.ts';

/** What a jar begins with. Debian's program is one, and runs by itself only where the kernel knows jars. */
const JAR = 'PK';

function isJar(path: string): boolean {
  const file = openSync(path, 'r');
  const start = Buffer.alloc(JAR.length);
  readSync(file, start);
  closeSync(file);
  return start.toString('latin1') === JAR;
}

/**
 * What EPUBCheck finds in a book.
 * @param path of the book's file, which ends in .epub
 * @returns its errors and warnings, a line each; none for a book that passes
 * @throws when EPUBCheck is not installed or does not run
 */
export async function epubFaults(path: string): Promise<readonly string[]> {
  const program = toolPath('epubcheck');
  // One processor and the quick compiler alone: it starts anew for each book.
  const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', program, path];
  const { code, output } = isJar(program) ? await run('java', java) : await run(program, [path]);
  const faults = output.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING|USAGE)\b/.test(line));
  if (code !== 0 && faults.length === 0) throw new Error(`EPUBCheck: ${output.trim()}`);
  return faults;
}
