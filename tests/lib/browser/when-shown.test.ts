import { afterEach, expect, it } from 'vitest';
import { whenShown } from '../../../lib/browser/when-shown.ts';
import { addSiteRule } from '../../../lib/browser/own-store.ts';
import { hideKnown } from '../../../lib/browser/hide-known.ts';
import { isolatedWorld } from '../../../lib/browser/isolated-world.ts';
import { allSaid, eachOnAListedPage, listed, settled } from './listed-page.ts';

const setAhead = (isAhead: boolean) =>
  Object.defineProperty(document, 'prerendering', { value: isAhead, configurable: true });
const tell = () => document.dispatchEvent(new Event('prerenderingchange'));
const hidden = () =>
  document.adoptedStyleSheets
    .flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText))
    .join();

eachOnAListedPage();
afterEach(() => Reflect.deleteProperty(document, 'prerendering'));

it('is now, where the browser does not load ahead', () => {
  expect(whenShown()).toBeNull();
  setAhead(false);
  expect(whenShown()).toBeNull();
});

it('leaves a page that is loaded ahead alone until somebody comes to it, and hides at once then', async () => {
  await listed('b.promo');
  setAhead(true);
  hideKnown(whenShown());
  await settled();
  tell(); // by the page itself
  await addSiteRule(location.hostname, { act: 'hide', selector: '.x1', path: null });
  await settled();
  expect(allSaid()).toEqual([]);
  expect(hidden()).toBe('');
  setAhead(false);
  tell();
  await isolatedWorld.ownHere;
  expect(hidden()).toContain('.promo');
  expect(hidden()).toContain('.x1');
});
