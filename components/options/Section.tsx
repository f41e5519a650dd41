import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  /** A name for sheets and tests. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** What can have the focus there. */
const PLACES = 'button, input, select, textarea, summary';

/** Keeps the focus near where it was when what had it goes: by keyboard one would begin at the page's top again. */
function useKeptFocus() {
  const section = useRef<HTMLElement>(null);
  const had = useRef<{ readonly element: Element; readonly at: number } | null>(null);
  const places = () => [...(section.current?.querySelectorAll<HTMLElement>(PLACES) ?? [])];
  useLayoutEffect(() => {
    const lost = had.current;
    if (lost === null || lost.element.isConnected) return;
    had.current = null;
    if (document.activeElement !== document.body) return;
    const all = places();
    const near = all[Math.min(lost.at, all.length - 1)] ?? section.current?.querySelector('h2');
    near?.focus();
  });
  const onFocusIn = ({ target }: Event) => {
    if (!(target instanceof HTMLElement)) return;
    had.current = { element: target, at: places().indexOf(target) };
  };
  return { ref: section, onFocusIn };
}

/** One part of the options page. What stands in a `Row` is found by the search; so is a whole part. */
export function Section({ title, class: name = '', children }: SectionProps) {
  return (
    <section class={`options-section ${name}`} {...useKeptFocus()}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}

/** One setting, with its words. */
export function Row({ children }: { readonly children: ComponentChildren }) {
  return <div class="options-row">{children}</div>;
}

export interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A setting that is on or off. */
export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
