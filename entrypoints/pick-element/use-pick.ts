import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mark, PickAct, PickerProps } from '../../components/picker/Picker.tsx';
import { isolatedWorld } from '../../lib/browser/isolated-world.ts';
import { askBackground } from '../../lib/browser/messenger.ts';
import type { Overlay } from '../../lib/browser/overlay.ts';
import { elementAt, moved, startIn, type Move } from '../../lib/repair/moves.ts';
import { pagePathOf } from '../../lib/repair/page-path.ts';
import { likeSelector, selectorFor } from '../../lib/repair/selector-for.ts';
import type { SiteRule } from '../../lib/repair/site-rule-schema.ts';
import { trialBench } from '../../lib/repair/try-rule.ts';

/** More outlines say no more, and cost. */
const MOST_MARKS = 60;

const KEYS: Readonly<Record<string, Move>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

const markOf = (element: Element): Mark => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};

/** The rule that each act makes of an element. */
function rulesFor(element: Element): Readonly<Record<PickAct, SiteRule>> {
  const exact = selectorFor(element);
  const like = likeSelector(element);
  const path = pagePathOf(location.href);
  // What has no name can only be told by its place, and that on this page alone.
  const lasting = like === null ? { selector: exact, path } : { selector: like, path: null };
  return {
    hide: { act: 'hide', selector: exact, path },
    like: { act: 'hide', ...lasting },
    story: { act: 'story', ...lasting },
    keep: { act: 'keep', ...lasting },
  };
}

/** Where a keyboard begins: what the menu was opened on, else near the middle of the window. */
function firstElement(isOurs: Overlay['isOurs']): Element | null {
  const clicked = isolatedWorld.clickedHere?.deref();
  delete isolatedWorld.clickedHere;
  if (clicked?.isConnected === true) return clicked;
  return startIn(document, isOurs);
}

interface Pointing {
  readonly isHeld: () => boolean;
  readonly point: (to: Element | null) => void;
  readonly hold: () => void;
  readonly move: (where: Move) => void;
  readonly close: () => void;
}

/** Hears the mouse and the keys; a page's own script cannot point. @returns ends it */
function listen({ isOurs, root }: Overlay, pointing: Pointing): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const cover = root.querySelector('.cover');
  const point = (event: Event) => {
    const { clientX: x, clientY: y } = event as MouseEvent;
    if (event.isTrusted) pointing.point(elementAt(document, { x, y }, isOurs));
  };
  cover?.addEventListener('mousemove', (event) => !pointing.isHeld() && point(event), { signal });
  cover?.addEventListener(
    'click',
    (event) => {
      pointing.hold();
      point(event);
    },
    { signal },
  );
  const onKey = (event: KeyboardEvent) => {
    const where = KEYS[event.key];
    if (!event.isTrusted || (where === undefined && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (where === undefined) pointing.close();
    else pointing.move(where);
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  return () => stop.abort();
}

/** What is pointed at. A click or a key holds it; until then it follows the mouse. */
function usePointing(overlay: Overlay, close: () => void) {
  const [chosen, point] = useState<Element | null>(() => firstElement(overlay.isOurs));
  const [isHeld, setHeld] = useState(false);
  const held = useRef(false); // for the mouse, which does not wait until this is drawn
  const inner = useRef<Element | null>(null);
  const hold = useCallback((on: boolean) => {
    held.current = on;
    setHeld(on);
  }, []);
  const { isOurs } = overlay;
  const move = useCallback(
    (where: Move) => {
      hold(true);
      point((from) => {
        // What was pointed at may have been taken away, or nothing stood in the middle of the window.
        if (from?.isConnected !== true) return startIn(document, isOurs);
        const to = moved(from, where, inner.current);
        inner.current = where === 'wider' ? from : null;
        return to;
      });
    },
    [hold, isOurs],
  );
  // At once, not in the next frame: a key pressed before would go to the page.
  useLayoutEffect(() => {
    const pointing = { isHeld: () => held.current, point, hold: () => hold(true), move, close };
    return listen(overlay, pointing);
  }, [overlay, hold, move, close]);
  return { chosen, isHeld, move, release: () => hold(false) };
}

/** Draws anew while the page moves under the outlines. */
function useRedraw(): void {
  const [, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const again = () => setTurn((now) => now + 1);
    for (const type of ['scroll', 'resize']) {
      addEventListener(type, again, { capture: true, passive: true, signal: stop.signal });
    }
    return () => stop.abort();
  }, []);
}

/** The rules that can be made of an element, each tried on the page. */
function useTrials(chosen: Element | null) {
  const bench = useMemo(() => trialBench(document, location.href), []);
  return useMemo(() => {
    if (chosen === null) return null;
    const rules = rulesFor(chosen);
    const { hide, like, story, keep } = rules;
    const trials = { hide: bench(hide), like: bench(like), story: bench(story), keep: bench(keep) };
    return { rules, trials };
  }, [bench, chosen]);
}

/** The last rule that was made, and a way to take it back. */
function useRule(onDone: () => void) {
  const [last, setLast] = useState<SiteRule | null>(null);
  const [told, setTold] = useState<PickerProps['told']>(null);
  /** The background writes: it waits its turn, and two windows lose none of each other's rules. */
  const change = async (rule: SiteRule, on: boolean) => {
    const isStored = (await askBackground({ type: 'changeRule', rule, on })) === true;
    setTold(isStored ? (on ? 'saved' : null) : 'failed');
    if (isStored) setLast(on ? rule : null);
    return isStored;
  };
  return {
    told,
    make: (rule: SiteRule) => {
      void change(rule, true).then((isStored) => isStored && onDone());
    },
    undo: () => {
      if (last !== null) void change(last, false);
    },
  };
}

/** Everything that the picker shows, and does when asked. */
export function usePick(overlay: Overlay, onClose: () => void): PickerProps {
  const { chosen, isHeld, move, release } = usePointing(overlay, onClose);
  const { told, make, undo } = useRule(release);
  const found = useTrials(chosen);
  useRedraw();
  const alike = found?.trials.like.elements ?? [];
  const why = (act: PickAct) => found?.trials[act].refused ?? null;
  return {
    chosen: chosen === null ? null : markOf(chosen),
    isHeld,
    alike: alike
      .filter((one) => one !== chosen)
      .slice(0, MOST_MARKS)
      .map(markOf),
    selector: found?.rules.like.selector ?? '',
    count: alike.length,
    refused: { hide: why('hide'), like: why('like'), story: why('story'), keep: why('keep') },
    told,
    onAct: (act) => {
      if (found !== null) make(found.rules[act]);
    },
    onMove: move,
    onUndo: undo,
    onClose,
  };
}
