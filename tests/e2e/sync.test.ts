import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type PageView } from '../browsers/driver.ts';
import { held, keep, letters, optionsPage, tabTo, typeList } from './own-page.ts';
import { startSession, type Session } from './session.ts';

/** Others are told 2.5 s after a change. */
const WITHIN = { timeout: 20_000 };

/** Lines that hardly grow smaller when they are packed. */
function randomLines(count: number): string {
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647).toString(36);
  return Array.from({ length: count }, () => `s${next()}.example##.b${next()}`).join('\n');
}

const LIST = randomLines(900);
const SWITCH = '.sync-section input[type=checkbox]';

describe.each(BROWSERS)('other devices, in %s', (browser) => {
  let session: Session;
  let options: PageView;
  beforeAll(async () => {
    session = await startSession(browser);
    options = await optionsPage(session.driver);
  });
  afterAll(() => session.close());

  const flip = async () => {
    await tabTo(session.driver, options, SWITCH);
    await session.driver.type(options, ['Space']);
  };

  it('nothing leaves this one until that is switched on', async () => {
    await tabTo(session.driver, options, '.add-site input');
    await session.driver.type(options, [...letters('lamp.example'), 'Enter']);
    await typeList(options, LIST);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await held(options, 'sync')).toEqual({});
    const words = () => options.run(() => document.querySelector('.sync-section')?.textContent);
    expect(await words()).toContain('leave this device');
  });

  it('switched on, all of it is carried in parcels that the browser takes', async () => {
    await flip();
    const keys = async () => Object.keys(await held(options, 'sync'));
    await expect.poll(keys, WITHIN).toContain('sync/list/1');
    expect(await keys()).toEqual(expect.arrayContaining(['sync/settings', 'sync/sites/0']));
    expect((await held(options, 'local'))['sync']).toMatchObject({ tooLarge: [], refused: false });
  });

  it('a device that has nothing gets it all back', async () => {
    await flip();
    await expect.poll(() => held(options, 'local'), WITHIN).toMatchObject({ sync: { on: false } });
    await keep(options, { settings: {}, 'own-list': '' });
    await expect
      .poll(() => options.run(() => document.querySelector('.site-name') === null), WITHIN)
      .toBe(true);
    await flip();
    const list = () =>
      options.run(() => document.querySelector<HTMLTextAreaElement>('.own-list')?.value);
    await expect.poll(list, WITHIN).toBe(LIST);
    expect(await options.run(() => document.querySelector('.site-name')?.textContent)).toBe(
      'lamp.example',
    );
  });

  it('what has no room stays here, and that is said', async () => {
    await typeList(options, randomLines(15_000));
    const said = () => options.run(() => document.querySelector('.sync-too-large')?.textContent);
    await expect.poll(said, { timeout: 40_000 }).toContain('Your own filter list');
    await typeList(options, '');
    await expect.poll(said, WITHIN).toBeUndefined();
  });

  it('switched off, what the account holds is deleted if asked', async () => {
    await flip();
    await tabTo(session.driver, options, '.sync-forget');
    await session.driver.type(options, ['Enter']);
    await expect.poll(() => held(options, 'sync'), WITHIN).toEqual({});
    expect((await held(options, 'local'))['settings']).toMatchObject({
      sites: { 'lamp.example': { hide: false } },
    });
    expect(await session.driver.complaints()).toEqual([]);
  });
});
