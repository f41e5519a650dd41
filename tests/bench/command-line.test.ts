// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { BadCommand, readCommand } from './command-line.ts';

describe('readCommand', () => {
  it('takes our own pages and every engine when nothing is said', () => {
    const command = readCommand([]);
    expect(command.corpora).toHaveLength(1);
    expect(command.corpora[0]).toMatch(/tests\/bench\/corpus$/);
    expect(command.engines).toEqual(['broadsheet', 'readability', 'defuddle', 'floor']);
    expect(command.hiding).toBe(true);
    expect(command.out).toBeNull();
  });

  it('reads lists, repeated corpora and files', () => {
    const line =
      '--corpus a --corpus b --only x,y --set zyte --engines floor,readability --no-hiding --out o';
    expect(readCommand(line.split(' '))).toMatchObject({
      corpora: ['a', 'b'],
      only: ['x', 'y'],
      sets: ['zyte'],
      engines: ['readability', 'floor'],
      hiding: false,
      out: 'o',
    });
  });

  it('says in a sentence what it does not understand', () => {
    expect(() => readCommand(['--engines', 'reader'])).toThrow(
      new BadCommand(
        'There is no engine "reader"; there are broadsheet, readability, defuddle, floor.',
      ),
    );
    expect(() => readCommand(['--corpsu', 'x'])).toThrow(BadCommand);
  });
});
