import { expect, it } from 'vitest';
import { layOver } from '../../../lib/browser/overlay.ts';

it('lays one element over the page that no page can know or look into, and takes it away', () => {
  const before = document.documentElement.outerHTML;
  const one = layOver('p { color: red }');
  one.root.append('Pick something');
  const host = document.documentElement.lastElementChild as HTMLElement;
  expect(one.isOurs(host)).toBe(true);
  expect(one.isOurs(document.body)).toBe(false);
  expect(host.localName).toMatch(/^x-[a-z0-9]{6,}$/);
  expect(host.shadowRoot).toBeNull();
  expect(document.documentElement.textContent).not.toContain('Pick something');
  expect(host.style.getPropertyPriority('position')).toBe('important');
  const other = layOver('');
  expect(document.documentElement.lastElementChild?.localName).not.toBe(host.localName);
  other.remove();
  one.remove();
  expect(document.documentElement.outerHTML).toBe(before);
});
