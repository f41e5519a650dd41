import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Picker } from '../../components/picker/Picker.tsx';
import { PICKER_CSS } from '../../components/picker/picker-css.ts';
import { WordsProvider, type Words } from '../../components/words.ts';
import { isHtmlPage } from '../../lib/browser/html-page.ts';
import { isolatedWorld } from '../../lib/browser/isolated-world.ts';
import { layOver, type Overlay } from '../../lib/browser/overlay.ts';
import { t, textDirection } from '../../lib/browser/translate.ts';
import { usePick } from './use-pick.ts';

function PickerHere({
  overlay,
  onClose,
}: {
  readonly overlay: Overlay;
  readonly onClose: () => void;
}) {
  return <Picker {...usePick(overlay, onClose)} />;
}

/** Injected when somebody wants to repair a page; again, it begins anew. */
export default defineUnlistedScript(() => {
  if (!isHtmlPage(document)) return;
  isolatedWorld.pickerHere?.();
  const overlay = layOver(PICKER_CSS);
  overlay.root.dir = textDirection();
  overlay.root.lang = t('language');
  const close = () => {
    isolatedWorld.pickerHere = undefined;
    render(null, overlay.root);
    overlay.remove();
  };
  isolatedWorld.pickerHere = close;
  const words: Words = { t, locale: t('language') };
  render(
    <WordsProvider value={words}>
      <PickerHere overlay={overlay} onClose={close} />
    </WordsProvider>,
    overlay.root,
  );
});
