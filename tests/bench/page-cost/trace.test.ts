// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LateTrace, mainThreadOf, parseTrace, type TraceEvent } from './trace.ts';

const event = (name: string, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  cat: 'devtools.timeline',
  ph: 'X',
  pid: 7,
  tid: 1,
  ts: 0,
  ...more,
});

const named = event('thread_name', { ph: 'M', args: { name: 'CrRendererMain' } });

const atStart = event('TracingStartedInBrowser', {
  ph: 'I',
  pid: 1,
  args: {
    data: {
      frames: [
        { frame: 'F', processId: 7 },
        { frame: 'F', processId: 9 },
      ],
    },
  },
});

const committed = (processId: number) =>
  event('FrameCommittedInBrowser', { ph: 'I', pid: 1, args: { data: { frame: 'F', processId } } });

const THERE = { frame: 'F', arrives: false };
const ARRIVES = { frame: 'F', arrives: true };

const names = (events: readonly TraceEvent[]) =>
  mainThreadOf(events, THERE).map(({ name }) => name);

describe('mainThreadOf', () => {
  it('takes only the main thread of the process that shows the page', () => {
    const others = [event('a', { pid: 9 }), event('b', { tid: 2 }), event('c', { ph: 'b' })];
    expect(names([atStart, named, ...others, event('d')])).toEqual(['d']);
    expect(
      names([{ ...atStart, args: {} }, committed(3), committed(7), named, event('d')]),
    ).toEqual(['d']);
  });

  it('puts outer work before what is inside it', () => {
    const inner = event('inner', { ts: 5, dur: 1 });
    const outer = event('outer', { ts: 5, dur: 9 });
    expect(names([atStart, named, inner, outer, event('first', { ts: 1 })])).toEqual([
      'first',
      'outer',
      'inner',
    ]);
  });

  it('begins with the task that put the page in place', () => {
    const commit = event('CommitLoad', { ts: 25, args: { data: { isOutermostMainFrame: true } } });
    const tasks = [10, 20, 30].map((ts) => event('RunTask', { ts, dur: 9 }));
    const thread = mainThreadOf([committed(7), named, ...tasks, commit], ARRIVES);
    expect(thread.map(({ start }) => start)).toEqual([20, 25, 30]);
    expect(() => mainThreadOf([committed(7), named, ...tasks], ARRIVES)).toThrow(LateTrace);
  });

  it('reads time on a core, address, frame and messages of the extension system', () => {
    const [script, message] = mainThreadOf(
      [
        atStart,
        named,
        event('EvaluateScript', { dur: 9, tdur: 4, args: { data: { url: 'u', frame: 'F' } } }),
        event('Receive mojo message', {
          ts: 10,
          dur: 3,
          args: { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.LocalFrame' } },
        }),
      ],
      THERE,
    );
    expect(script).toMatchObject({ us: 4, end: 9, url: 'u', frame: 'F', isCarrying: false });
    expect(message).toMatchObject({ us: 3, url: '', frame: '', isCarrying: true });
  });

  it('refuses a trace that does not know the page', () => {
    expect(() => names([named, event('d')])).toThrow('does not know the page');
    expect(() => names([atStart, event('d')])).toThrow('no main thread');
  });
});

it('parseTrace gives the events of a trace file', () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ traceEvents: [named] }));
  expect(parseTrace(bytes)).toEqual([named]);
});
