import { Select } from './Select.tsx';
import { useWords } from './words.ts';

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

export interface SpeedChoiceProps {
  /** 1 is the voice's own. */
  readonly speed: number;
  readonly onChange: (speed: number) => void;
}

/** How fast a voice speaks. */
export function SpeedChoice({ speed, onChange }: SpeedChoiceProps) {
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  const options = SPEEDS.map((one) => ({ id: String(one), name: `${number.format(one)} ×` }));
  return (
    <Select
      label={t('speed')}
      value={String(speed)}
      options={options}
      onChange={(id) => onChange(Number(id))}
    />
  );
}
