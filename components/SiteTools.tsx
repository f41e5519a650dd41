import type { SiteState } from '../lib/browser/site-state.ts';
import type { PopupActions } from './popup-view.ts';
import { useWords } from './words.ts';

export interface SiteToolsProps {
  /** null until it is known, and where there is no site. */
  readonly site: SiteState | null;
  /** Was the page read? There is nothing to repair on another. */
  readonly isRead: boolean;
  readonly actions: PopupActions;
}

/**
 * What else one can do about a site: read it always, repair it, and change the settings. What is known
 * late comes last, so that nothing moves.
 */
export function SiteTools({ site, isRead, actions }: SiteToolsProps) {
  const { t } = useWords();
  return (
    <div class="site-tools">
      <p class="site-links">
        <button type="button" class="open-settings" onClick={actions.openSettings}>
          {t('settings')}
        </button>
        {site !== null && isRead && (
          <button type="button" class="repair-page" onClick={actions.repair}>
            {t('repairPage')}
          </button>
        )}
      </p>
      {site !== null && (
        <label class="check">
          <input
            type="checkbox"
            class="read-always"
            checked={site.readsAlways}
            onChange={(event) => actions.alwaysRead(event.currentTarget.checked)}
          />
          {t('readSiteAlways')}
        </label>
      )}
      {site !== null && !site.hasAccess && (
        <p class="no-standing-access">
          {t('noStandingAccess')}{' '}
          <button type="button" class="grant-access" onClick={actions.grantAccess}>
            {t('grantAccess')}
          </button>
        </p>
      )}
    </div>
  );
}
