import { browser } from 'wxt/browser';
import { earForClipboard } from '../../lib/browser/clipboard-page.ts';

// Chrome's background has no document. This page is shown nowhere and does nothing but copy.
browser.runtime.onMessage.addListener(earForClipboard(document));
