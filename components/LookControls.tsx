import { sizeBeside, type Look } from '../lib/reading/look.ts';
import { Choice } from './Choice.tsx';
import { ALIGN_WORDS, FONT_WORDS, THEME_WORDS } from './look-words.ts';
import { Slider } from './Slider.tsx';
import { useWords } from './words.ts';

export interface LookControlsProps {
  readonly look: Look;
  readonly onChange: (change: Partial<Look>) => void;
}

function SizeButtons({ look, onChange }: LookControlsProps) {
  const { t } = useWords();
  const step = (by: 1 | -1) => () => {
    onChange({ size: sizeBeside(look.size, by) });
  };
  return (
    <div class="sizes" role="group" aria-labelledby="sizes-label">
      <span id="sizes-label">{t('textSize')}</span>
      <button type="button" class="smaller" aria-label={t('smaller')} onClick={step(-1)} />
      <output>{look.size}</output>
      <button type="button" class="larger" aria-label={t('larger')} onClick={step(1)} />
    </div>
  );
}

function Sliders({ look, onChange }: LookControlsProps) {
  const { t } = useWords();
  return (
    <>
      <Slider
        label={t('lineLength')}
        range={{ min: 40, max: 100, step: 2 }}
        value={look.width}
        onChange={(width) => onChange({ width })}
      />
      <Slider
        label={t('lineSpacing')}
        range={{ min: 1.2, max: 2.4, step: 0.1 }}
        value={look.lineHeight}
        onChange={(lineHeight) => onChange({ lineHeight })}
      />
    </>
  );
}

/** How the story is set: every change shows at once. */
export function LookControls({ look, onChange }: LookControlsProps) {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t('theme')}
        words={THEME_WORDS}
        value={look.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={t('font')}
        words={FONT_WORDS}
        value={look.font}
        onChange={(font) => onChange({ font })}
      />
      <SizeButtons look={look} onChange={onChange} />
      <Sliders look={look} onChange={onChange} />
      <Choice
        label={t('align')}
        words={ALIGN_WORDS}
        value={look.align}
        onChange={(align) => onChange({ align })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={look.pictures}
          onChange={(event) => onChange({ pictures: event.currentTarget.checked })}
        />
        {t('pictures')}
      </label>
    </>
  );
}
