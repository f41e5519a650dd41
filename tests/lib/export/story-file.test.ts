// @vitest-environment jsdom
// The exports take what the sanitiser returns, and that works under jsdom only.
import { describe, expect, it } from 'vitest';
import type { Pictures } from '../../../lib/export/pictures.ts';
import { storyFile, wantedPictures, type FileFormat } from '../../../lib/export/story-file.ts';
import { sampleArticle } from '../../components/sample-story.ts';
import { cleaned } from './golden-story.ts';

const picture = (name: string) => `<p><img src="https://a.example/${name}.jpg" alt="boat"></p>`;
const saved = () => ({
  article: sampleArticle({ title: 'A ferry: back?' }),
  content: cleaned(`<p>One.</p>${picture('1')}${picture('2')}${picture('1')}`),
  isPart: false,
});

const fileOf = (format: FileFormat) => {
  const pictures: Pictures = new Map();
  const options = { sourceLine: true, copyRelated: false };
  const now = new Date('2026-03-01T10:20:30Z');
  return storyFile(saved(), { format, options, pictures, now });
};

describe('the file of a story', () => {
  it.each<[FileFormat, string, string]>([
    ['markdown', 'text/markdown', 'md'],
    ['html', 'text/html', 'html'],
    ['epub', 'application/epub+zip', 'epub'],
  ])('as %s says that it is %s', (format, type, ending) => {
    expect(fileOf(format)).toMatchObject({ type, name: `A ferry - back.${ending}` });
  });

  it('holds what its kind begins with', () => {
    expect(fileOf('markdown').body).toMatch(/^---\ntitle: "A ferry: back\?"/);
    expect(fileOf('html').body).toMatch(/^<!DOCTYPE html>/);
    const [p, k] = fileOf('epub').body as Uint8Array;
    expect([p, k]).toEqual([0x50, 0x4b]);
  });
});

describe('the pictures that are to be fetched', () => {
  const addresses = ['https://a.example/1.jpg', 'https://a.example/2.jpg'];

  it('are none for Markdown, which holds none', () => {
    expect(wantedPictures(saved(), 'markdown').addresses).toEqual([]);
  });

  it('are those of the story, each once, of any kind for a web page', () => {
    expect(wantedPictures(saved(), 'html')).toEqual({ addresses, types: null });
  });

  it('are of the kinds that every reader of books shows', () => {
    const { types } = wantedPictures(saved(), 'epub');
    expect(types).toEqual(expect.arrayContaining(['image/jpeg', 'image/png', 'image/gif']));
    expect(types).not.toContain('image/avif');
    expect(wantedPictures(saved(), 'epub').addresses).toEqual(addresses);
  });
});
