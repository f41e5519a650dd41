import { isolatedWorld } from './isolated-world.ts';
import { tellBackground } from './messenger.ts';

/**
 * Has the page get our scripts once somebody comes back to it. Not before: what the extension hid before its
 * update stays hidden until then (`whenGone`), and few of the pages that are open are ever looked at again.
 */
export function joinWhenBack(): void {
  const end = () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('focus', look);
  };
  const look = () => {
    if (document.hidden) return;
    end();
    if (isolatedWorld.knownHere === undefined) void tellBackground({ type: 'pageOpen' });
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
}
