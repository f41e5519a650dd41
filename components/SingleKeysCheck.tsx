import { useWords } from './words.ts';

export interface SingleKeysCheckProps {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Whether letters and signs act on the reader page, and for whom that is not. */
export function SingleKeysCheck({ checked, onChange }: SingleKeysCheckProps) {
  const { t } = useWords();
  return (
    <>
      <label class="check single-keys">
        <input
          type="checkbox"
          aria-describedby="single-keys-note"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {t('singleKeys')}
      </label>
      <p class="single-keys-note" id="single-keys-note">
        {t('singleKeysNote')}
      </p>
    </>
  );
}
