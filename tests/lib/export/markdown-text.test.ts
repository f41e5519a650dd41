// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, fenceFor, markdownAddress } from '../../../lib/export/markdown-text.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['&lt;script&gt;', '&amp;lt;script&amp;gt;'],
    ['*a* _b_ `c` [d](e) ~~f~~ \\', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~\\~f\\~\\~ \\\\'],
    ['# a', '\\# a'],
    ['1. a', '1\\. a'],
    ['2) a', '2\\) a'],
    ['---', '\\---'],
    ['> a', '\\> a'],
    ['| a |', '&#124; a |'],
    ['![a](b)', '\\!\\[a\\](b)'],
    ['Before a link!', 'Before a link\\!'],
    ['xmpp:boat@a.example', 'xmpp\\:boat@a.example'],
  ])('%s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each([
    'AT&T',
    '5 < 6',
    '#ferry',
    '1999 was good.',
    'It cost 3.50',
    'a - b + c = d',
    'By xmpp: no',
  ])('leaves alone what means nothing: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('loses nothing of any text, and leaves no tag in it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'<>&;*_`[]()#-+=1.~\\ |!lta/'.split('')) });
    fc.assert(
      fc.property(words, (text) => {
        const markdown = escapeMarkdown(text);
        expect(markdown).not.toMatch(/<\S/);
        const read = markdown
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
          .replace(/^&#124;/, '|')
          .replace(/&lt;/g, '<')
          .replace(/&amp;/g, '&');
        expect(read).toBe(text);
      }),
    );
  });
});

describe('markdownAddress', () => {
  it.each([
    ['https://a.example/x_(y) z', 'https://a.example/x_%28y%29%20z'],
    ['https://a.example/?a=1&lt;=2', 'https://a.example/?a=1&amp;lt;=2'],
    ['mailto:desk@a.example?subject=<b>', 'mailto:desk@a.example?subject=%3cb%3e'],
  ])('%s', (url, written) => {
    expect(markdownAddress(url)).toBe(written);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:x',
    'data:text/html,x',
    '/story',
    '#note',
    '',
    null,
  ])('is none for %j', (url) => {
    expect(markdownAddress(url)).toBeNull();
  });
});

it('a fence is longer than any run of backticks in the code', () => {
  expect(fenceFor('a', 3)).toBe('```');
  expect(fenceFor('a ```` b `', 3)).toBe('`````');
  expect(fenceFor('a ` b', 1)).toBe('``');
});
