// @vitest-environment jsdom
// Under happy-dom DOMPurify lets handlers through, so nothing there would be proved.
import { expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../lib/article.ts';
import { sanitizeToHtml } from '../../../lib/html/sanitize.ts';

const toHtml = (html: string): string => sanitizeToHtml(html as UntrustedHtml, document);

it.each([
  ['<pre>\n\n\na\n\nb\n</pre>', '<pre>a\n\nb\n</pre>'],
  ['<pre>\n\n<b>a</b>\nb</pre>', '<pre><b>a</b>\nb</pre>'],
  ['<pre><b>\na</b>\nb</pre>', '<pre><b>\na</b>\nb</pre>'],
  ['<pre>\n\n\u200b\na</pre>', '<pre>a</pre>'],
  ['<pre>\n<script>1</script>\n\na</pre>', '<pre>a</pre>'],
  ['<p>\na\n</p>', '<p>\na\n</p>'],
  ['<pre>a&#13;b&#13;\nc\nd</pre>', '<pre>a\nb\nc\nd</pre>'],
  ['<p title="a&#13;b">c</p>', '<p title="a\nb">c</p>'],
])('breaks lines as a parser will read them: %j', (html, clean) => {
  expect(toHtml(html)).toBe(clean);
  expect(toHtml(clean)).toBe(clean);
});
