import { expect, it } from 'vitest';
import { CopyRefused, copyToClipboard } from '../../../lib/browser/clipboard.ts';

const CONTENT = { text: 'The ferry is late.', html: '<p>The ferry is late.</p>' };

/** A browser that copies as `answer` says, and what it was given. */
function browserThat(answer: 'copies' | 'refuses' | 'asks nobody') {
  const given = new Map<string, string>();
  const stopped = { default: false };
  const execCommand = () => {
    if (answer === 'refuses') return false;
    const event = new Event('copy', { cancelable: true, bubbles: true });
    const setData = (type: string, data: string) => given.set(type, data);
    const clipboardData = {
      setData,
      get types() {
        return [...given.keys()];
      },
    };
    Object.assign(event, { clipboardData });
    if (answer === 'copies') document.dispatchEvent(event);
    stopped.default = event.defaultPrevented;
    return true;
  };
  Object.assign(document, { execCommand }); // happy-dom has none
  return { given, stopped };
}

it('hands over text and markup at once', () => {
  const { given, stopped } = browserThat('copies');
  copyToClipboard(CONTENT, document);
  expect(Object.fromEntries(given)).toEqual({
    'text/plain': CONTENT.text,
    'text/html': CONTENT.html,
  });
  expect(stopped.default).toBe(true);
});

it('hands over text alone where there is no markup', () => {
  const { given } = browserThat('copies');
  copyToClipboard({ ...CONTENT, html: null }, document);
  expect([...given.keys()]).toEqual(['text/plain']);
});

it.each(['refuses', 'asks nobody'] as const)('tells of a browser that %s', (answer) => {
  const { given } = browserThat(answer);
  expect(() => copyToClipboard(CONTENT, document)).toThrow(CopyRefused);
  expect(given.size).toBe(0);
});

it('hears no copy but its own', () => {
  const { given } = browserThat('copies');
  copyToClipboard(CONTENT, document);
  given.clear();
  document.dispatchEvent(new Event('copy'));
  expect(given.size).toBe(0);
});
