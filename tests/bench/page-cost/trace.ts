/** An event of a Chromium trace, as far as it is looked at here. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  /** X is a stretch of time, I a moment, M says something about a process or a thread. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time on a core: unlike `dur` it stays the same on a busy machine. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: EventData;
    readonly beginData?: { readonly frame?: string };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

interface EventData {
  readonly url?: string;
  readonly frame?: string;
  readonly processId?: number;
  readonly isOutermostMainFrame?: boolean;
  readonly frames?: readonly EventData[];
}

/**
 * What the trace has to hold: scripts, style and layout; every task of a thread and what scheduled
 * the style work; microtasks, which is where awaited code runs; messages of the extension system.
 */
export const CATEGORIES: readonly string[] = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'toplevel',
  'extensions',
];

/** @throws SyntaxError when the bytes are no trace */
export function parseTrace(bytes: Uint8Array): readonly TraceEvent[] {
  const trace = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return trace.traceEvents;
}

/** A stretch of work on a thread, or for a moment one of no length, with what tells whose it is. */
export interface Work {
  readonly name: string;
  readonly isMoment: boolean;
  readonly start: number;
  readonly end: number;
  /** Microseconds on a core, those of the work inside it included. */
  readonly us: number;
  /** Address of the script that runs; '' for all else. */
  readonly url: string;
  readonly frame: string;
  /** Work of the browser's extension system: it puts scripts in place and carries messages. */
  readonly isCarrying: boolean;
}

/** Begins the names of the messages of the extension system. */
const EXTENSION_MESSAGE = 'extensions.mojom.';

/** A trace that began after the page had come: a process that has just been started is traced late. */
export class LateTrace extends Error {
  override name = 'LateTrace';
}

export interface Traced {
  /** The tab's main frame, which keeps its name when the page changes its process. */
  readonly frame: string;
  /** Has the page come while it was traced? Else it was there before. */
  readonly arrives: boolean;
}

/**
 * What the main thread of a tab's page did, in the order of beginning, outer work before that inside
 * it. Begins with the task that put the page in place, where the trace saw that happen.
 * @throws LateTrace; Error when the trace knows no such page
 */
export function mainThreadOf(
  events: readonly TraceEvent[],
  { frame, arrives }: Traced,
): readonly Work[] {
  const pid = processOf(events, frame);
  const tid = events.find((event) => event.pid === pid && isMainThreadsName(event))?.tid;
  if (tid === undefined) throw new Error('The trace has no main thread of the page.');
  const own = events
    .filter((event) => event.pid === pid && event.tid === tid && 'XI'.includes(event.ph))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const start = startOfPage(own);
  if (arrives && start === null) throw new LateTrace('The trace began after the page had come.');
  return own.filter(({ ts }) => ts >= (start ?? -Infinity)).map(workIn);
}

function isMainThreadsName({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args?.name === 'CrRendererMain';
}

function processOf(events: readonly TraceEvent[], frame: string): number {
  const named = (name: string) =>
    events.flatMap((event) => (event.name === name && event.args?.data ? [event.args.data] : []));
  const isFrame = (one: EventData) => one.frame === frame;
  const committed = named('FrameCommittedInBrowser').findLast(isFrame);
  // A page that was left and is kept for going back is listed too, after the one that is shown.
  const atStart = named('TracingStartedInBrowser').flatMap(({ frames }) => frames ?? []);
  const pid = (committed ?? atStart.find(isFrame))?.processId;
  if (pid === undefined) throw new Error('The trace does not know the page.');
  return pid;
}

function startOfPage(own: readonly TraceEvent[]): number | null {
  const commit = own.findLast(
    ({ name, args }) => name === 'CommitLoad' && args?.data?.isOutermostMainFrame === true,
  );
  if (!commit) return null;
  const task = own.findLast(({ name, ts }) => name === 'RunTask' && ts <= commit.ts);
  return task?.ts ?? commit.ts;
}

function workIn({ name, cat, ph, ts, dur = 0, tdur = dur, args = {} }: TraceEvent): Work {
  const message = args.chrome_mojo_event_info?.mojo_interface_tag;
  return {
    name,
    isMoment: ph === 'I',
    start: ts,
    end: ts + dur,
    us: tdur,
    ...placeOf(args),
    isCarrying: cat === 'extensions' || message?.startsWith(EXTENSION_MESSAGE) === true,
  };
}

function placeOf({ data, beginData }: NonNullable<TraceEvent['args']>) {
  return { url: data?.url ?? '', frame: data?.frame ?? beginData?.frame ?? '' };
}
