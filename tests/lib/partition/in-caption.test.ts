import { describe, expect, it } from 'vitest';
import { inCaption } from '../../../lib/partition/in-caption.ts';
import { mapPage } from '../../../lib/partition/map-page.ts';

const TEXT = 'The ferry at the quay on Monday.';
const IMG = '<img src="/ferry.jpg">';

function isCaption(html: string): boolean | undefined {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const { blocks } = mapPage(document, 'https://news.example/ferry');
  return blocks.filter(({ text }) => text.startsWith(TEXT)).map(inCaption)[0];
}

describe('inCaption', () => {
  it.each([
    `<figure>${IMG}<figcaption>${TEXT}</figcaption></figure>`,
    `<div>${IMG}<div class="image-caption">${TEXT}</div></div>`,
    `<div><div>${IMG}</div><div class="caption"><p>${TEXT}</p></div></div>`,
  ])('takes %s for a caption', (html) => {
    expect(isCaption(html)).toBe(true);
  });

  it.each([
    `<p>${TEXT}</p>`,
    `<div>${IMG}<p>${TEXT}</p></div>`,
    `<div class="caption">${TEXT}</div>`,
    `<div>${IMG}<div class="captain">${TEXT}</div></div>`,
    `<figure><blockquote>${TEXT}</blockquote></figure>`,
    `<figure><table><tr><td>${TEXT}</td></tr></table></figure>`,
    `<div>${IMG}<div class="caption">${TEXT} ${'And so it went on. '.repeat(16)}</div></div>`,
  ])('takes %s for none', (html) => {
    expect(isCaption(html)).toBe(false);
  });
});
