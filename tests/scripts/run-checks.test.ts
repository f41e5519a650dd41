// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runChecks, type Check } from '../../scripts/checks/check.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => vi.restoreAllMocks());

it('runs the checks of a lane one after the other, and lanes beside each other', async () => {
  const steps: string[] = [];
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: Check = {
    name: 'slow',
    run: async () => {
      steps.push('slow begins');
      await held;
      steps.push('slow ends');
      return [];
    },
  };
  const then: Check = {
    name: 'then',
    run: () => {
      steps.push('then');
      return [];
    },
  };
  const beside: Check = {
    name: 'beside',
    run: () => {
      steps.push('beside');
      release?.();
      return [];
    },
  };
  const results = await runChecks([[slow, then], [beside]]);
  expect(steps).toEqual(['slow begins', 'beside', 'slow ends', 'then']);
  expect(results.map(({ name }) => name)).toEqual(['slow', 'then', 'beside']);
  expect(said).toEqual(['ok    beside', 'ok    slow', 'ok    then']);
});

it('names what is wrong, line by line, and takes what throws for wrong', async () => {
  const wrong: Check = { name: 'wrong', run: () => ['one\ntwo'] };
  const broken: Check = {
    name: 'broken',
    run: () => {
      throw new Error('no such file');
    },
  };
  const results = await runChecks([[wrong, broken]]);
  expect(results.map(({ faults }) => faults)).toEqual([['one\ntwo'], ['no such file']]);
  expect(said).toEqual(['FAIL  wrong: one', '      two', 'FAIL  broken: no such file']);
});
