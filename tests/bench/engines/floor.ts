import { NOTHING, type Engine } from './engine.ts';

/** The do-nothing floor: all visible text of the page. */
export function floorEngine(): Engine {
  return {
    name: 'floor',
    read: async (tab) => {
      const answer = await tab.evaluate<string>(`document.body.innerText`, { world: 'floor' });
      return 'error' in answer
        ? { ...NOTHING, error: answer.error }
        : { ...NOTHING, text: answer.value };
    },
  };
}
