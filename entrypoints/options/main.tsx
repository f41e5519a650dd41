import { Options } from '../../components/options/Options.tsx';
import { t } from '../../lib/browser/translate.ts';
import type { Settings } from '../../lib/settings.ts';
import { showPage } from '../popup/show-page.tsx';
import { useOptions } from './use-options.ts';

function OptionsPage({ settings }: { readonly settings: Settings }) {
  return <Options {...useOptions(settings)} />;
}

void showPage((settings) => <OptionsPage settings={settings} />).then(() => {
  document.title = t('settings');
});
