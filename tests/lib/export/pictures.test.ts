// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pictureType } from '../../../lib/export/pictures.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('the kind of a picture is what it begins with', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0', 'image/png'],
    ['GIF89a\x01\0', 'image/gif'],
    ['GIF87a\x01\0', 'image/gif'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x20ftypavif\0', 'image/avif'],
    ['RIFF\x24\0\0\0WAVEfmt ', null],
    ['\0\0\0\x20ftypmp42', null],
    ['GIF90a', null],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['\xff\xd8', null],
    ['', null],
  ])('%j', (text, type) => {
    expect(pictureType(bytes(text))).toBe(type);
  });
});
