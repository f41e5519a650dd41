import { describe, expect, it } from 'vitest';
import { linkBase } from '../../../lib/html/link-base.ts';

const PAGE = 'https://www.haldenpost.example/valley/wolves';
const baseOf = (head: string, body = '') => {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  return linkBase(new DOMParser().parseFromString(html, 'text/html'), PAGE);
};

describe('linkBase', () => {
  it('is the page where the page names no other', () => {
    expect(baseOf('')).toBe(PAGE);
    expect(baseOf('<base target="_blank">')).toBe(PAGE);
  });

  it('is what the page names, made absolute', () => {
    expect(baseOf('<base href="/">')).toBe('https://www.haldenpost.example/');
    expect(baseOf('<base href="https://cdn.example/x/">')).toBe('https://cdn.example/x/');
  });

  it('is the page where what it names is no web address', () => {
    expect(baseOf('<base href="javascript:alert(1)">')).toBe(PAGE);
    expect(baseOf('<base href="http://">')).toBe(PAGE);
  });

  it('does not ask a form that is named like a method', () => {
    expect(baseOf('<base href="/">', '<form name="querySelector"></form>')).toBe(
      'https://www.haldenpost.example/',
    );
  });
});
