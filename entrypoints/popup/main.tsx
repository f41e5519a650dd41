import { Popup } from '../../components/Popup.tsx';
import { popupWorld } from '../../lib/browser/begin-reading.ts';
import type { Settings } from '../../lib/settings.ts';
import { openStory, type Opening } from './open-story.ts';
import { showPage } from './show-page.tsx';
import { usePopup } from './use-popup.ts';

interface PopupPageProps {
  readonly settings: Settings;
  readonly first: Opening;
}

function PopupPage({ settings, first }: PopupPageProps) {
  return <Popup {...usePopup(settings, first)} />;
}

const first = openStory(popupWorld.begunReading);
void showPage((settings) => <PopupPage settings={settings} first={first} />);
