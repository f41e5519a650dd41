import { useWords } from './words.ts';

export interface SliderProps {
  readonly label: string;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number, by hand or by the arrow keys. */
export function Slider({ label, range, value, onChange }: SliderProps) {
  const { locale } = useWords();
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        {...range}
        value={value}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output>{new Intl.NumberFormat(locale).format(value)}</output>
    </label>
  );
}
