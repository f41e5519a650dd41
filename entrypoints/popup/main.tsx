import { Popup } from '../../components/Popup.tsx';
import type { Settings } from '../../lib/settings.ts';
import { showPage } from './show-page.tsx';
import { usePopup } from './use-popup.ts';

function PopupPage({ settings }: { readonly settings: Settings }) {
  return <Popup {...usePopup(settings)} />;
}

void showPage((settings) => <PopupPage settings={settings} />);
