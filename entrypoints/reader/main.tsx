import { Reader } from '../../components/Reader.tsx';
import type { Settings } from '../../lib/settings.ts';
import { showPage } from '../popup/show-page.tsx';
import { useReader } from './use-reader.ts';

function ReaderPage({ settings }: { readonly settings: Settings }) {
  return <Reader {...useReader(settings)} />;
}

void showPage((settings) => <ReaderPage settings={settings} />);
