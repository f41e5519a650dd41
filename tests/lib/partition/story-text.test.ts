import { expect, it } from 'vitest';
import { mapPage } from '../../../lib/partition/map-page.ts';
import { storyText } from '../../../lib/partition/story-text.ts';

const FACTS = { title: 'Ferry returns', byline: ['Ada Moss'], standfirst: null };

const textOf = (line: string) => {
  const document = new DOMParser().parseFromString(`<main><p>${line}</p></main>`, 'text/html');
  return storyText(mapPage(document, 'https://post.example/ferry').blocks, FACTS).text;
};

it.each([
  '9.15am The pier is lit.',
  'On 4 May 1911 it sank.',
  '“She sailed yesterday at 14:05, I think.”',
])('keeps a short sentence that names a time: %s', (line) => {
  expect(textOf(line)).toBe(line);
});

it.each([
  '9.15am',
  'Published 14 May 2026.',
  'Updated 2 hours ago',
  '14 May 2026 at 9 p.m.',
  'Ferry returns',
  'By Ada Moss',
])('leaves out what is said above the story: %s', (line) => {
  expect(textOf(line)).toBe('');
});
