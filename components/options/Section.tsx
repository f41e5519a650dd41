import type { ComponentChildren } from 'preact';

export interface SectionProps {
  readonly title: string;
  /** A name for sheets and tests. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One part of the options page. What stands in a `Row` is found by the search; so is a whole part. */
export function Section({ title, class: name = '', children }: SectionProps) {
  return (
    <section class={`options-section ${name}`}>
      <h2>{title}</h2>
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
