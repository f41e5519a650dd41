export interface SelectProps {
  readonly label: string;
  readonly class?: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
}

/** One of many, by name. */
export function Select({ label, class: name, value, options, onChange }: SelectProps) {
  return (
    <label>
      {label}
      <select class={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
