import { readdirSync, readFileSync } from 'node:fs';

/** Where Linux tells of its processes. Elsewhere there is none, and these figures cannot be taken. */
const PROC = '/proc';

/** Ticks of a second in which Linux counts a process's time. Source: sysconf(_SC_CLK_TCK) of every Linux. */
const TICKS = 100;

interface Stat {
  readonly parent: number;
  /** Ticks on a core, those of children that have ended included. */
  readonly ticks: number;
}

/** The parts of `/proc/PID/stat` that count; the name, which may hold anything, ends with the last bracket. */
export function parseStat(text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const times = fields.slice(11, 15).map(Number);
  return { parent: Number(fields[1]), ticks: times.reduce((sum, one) => sum + one, 0) };
}

/** Kilobytes (1,024 bytes) of memory, what several processes share parted among them. */
export function parsePss(text: string): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
}

/** A process that has ended meanwhile has nothing to tell. */
function read(pid: number, file: string): string | null {
  try {
    return readFileSync(`${PROC}/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

function statsNow(): ReadonlyMap<number, Stat> {
  const pids = readdirSync(PROC).filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.flatMap((name): [number, Stat][] => {
      const text = read(Number(name), 'stat');
      return text === null ? [] : [[Number(name), parseStat(text)]];
    }),
  );
}

/** A process and all that it has started, directly or not. */
export function treeOf(root: number, stats: ReadonlyMap<number, Stat>): readonly number[] {
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const [pid, { parent }] of stats) if (tree.has(parent)) tree.add(pid);
  }
  return [...tree].filter((pid) => stats.has(pid));
}

/** What a process and all that it has started take. */
export interface Taken {
  readonly megabytes: number;
  /** Time on a core since they began. */
  readonly cpuSeconds: number;
  readonly processes: number;
}

/** @throws where there is no /proc */
export function takenBy(root: number): Taken {
  const stats = statsNow();
  const tree = treeOf(root, stats);
  const kilobytes = tree.map((pid) => parsePss(read(pid, 'smaps_rollup') ?? ''));
  const ticks = tree.map((pid) => stats.get(pid)?.ticks ?? 0);
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  return {
    megabytes: sum(kilobytes) / 1024,
    cpuSeconds: sum(ticks) / TICKS,
    processes: tree.length,
  };
}
