import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { OptionsProps } from '../../../components/options/options-view.ts';
import { SitesSection } from '../../../components/options/SitesSection.tsx';
import { parseSettings } from '../../../lib/settings.ts';
import { EVERY_SITE } from '../../../lib/sites.ts';
import { draw } from '../draw.tsx';

afterEach(cleanup);

test('tells a screen reader of which site each switch is', () => {
  const sites = { 'pier.example': EVERY_SITE, 'quay.example': { ...EVERY_SITE, hide: false } };
  const props = { settings: parseSettings({ sites }), actions: {} } as unknown as OptionsProps;
  const root = draw(<SitesSection {...props} />);
  const groups = [...root.querySelectorAll('input[type=checkbox], .site-row select')].map((one) =>
    one.closest('[role=group]')?.getAttribute('aria-label'),
  );
  expect(groups).toEqual(['pier.example', 'pier.example', 'quay.example', 'quay.example']);
});
