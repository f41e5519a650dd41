import { Reader } from '../../components/Reader.tsx';
import { hearShortcut, type CopyNow } from '../../lib/browser/copy-in-reader.ts';
import type { Settings } from '../../lib/settings.ts';
import { showPage } from '../popup/show-page.tsx';
import { useReader, type OnShown } from './use-reader.ts';

let copy: ReturnType<CopyNow> = null;
const onShown: OnShown = (shown) => (copy = shown);

function ReaderPage({ settings }: { readonly settings: Settings }) {
  return <Reader {...useReader(settings, onShown)} />;
}

// Before anything is shown: a press over a story that stands there is not to be missed.
void hearShortcut(() => copy);
void showPage((settings) => <ReaderPage settings={settings} />);
