import { Welcome } from '../../components/Welcome.tsx';
import { showPage } from '../popup/show-page.tsx';
import { useWelcome } from './use-welcome.ts';

function WelcomePage() {
  return <Welcome {...useWelcome()} />;
}

void showPage(() => <WelcomePage />);
