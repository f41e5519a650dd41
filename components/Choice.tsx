import type { MessageKey } from '../lib/browser/translate.ts';
import { useWords } from './words.ts';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  /** What each value is called, in the order in which they are offered. */
  readonly words: Readonly<Record<T, MessageKey>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ label, words, value, onChange }: ChoiceProps<T>) {
  const { t } = useWords();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choices">
        {(Object.keys(words) as T[]).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={label}
              value={one}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            {t(words[one])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
