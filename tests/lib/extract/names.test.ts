// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../lib/extract/names.ts';

describe('namesIn', () => {
  it.each([
    ['By Ada Moss and Ben Reed', ['Ada Moss', 'Ben Reed']],
    ['Von Ada Moos und Ben Ried', ['Ada Moos', 'Ben Ried']],
    ['Par Anne Lebrun et Marc Duval', ['Anne Lebrun', 'Marc Duval']],
    ['Por Ana Peña y Luis Mar', ['Ana Peña', 'Luis Mar']],
    ['di Anna Rossi e Luca Neri', ['Anna Rossi', 'Luca Neri']],
    ['Door Anna de Vries', ['Anna de Vries']],
    ['Av Kari Moe og Nils Lund', ['Kari Moe', 'Nils Lund']],
    ['Автор: Анна Белова и Иван Чёрный', ['Анна Белова', 'Иван Чёрный']],
    ['박나무 기자', ['박나무']],
    ['文・山田花子', ['山田花子']],
    ['山田花子・鈴木太郎', ['山田花子', '鈴木太郎']],
    ['ミラ・ホルト', ['ミラ・ホルト']],
    ['作者：王小明', ['王小明']],
    ['约翰·史密斯、王小明', ['约翰·史密斯', '王小明']],
    ['王小明 · 李小红', ['王小明', '李小红']],
    ['Ada Moss · Ben Reed', ['Ada Moss', 'Ben Reed']],
    ['بقلم سلمى الحداوي', ['سلمى الحداوي']],
    ['מאת רות כהן', ['רות כהן']],
    ['Oleh Dewi Sari dan Budi Putra', ['Dewi Sari', 'Budi Putra']],
  ])('reads "%s"', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['Kommentar von Ada Moos', ['Ada Moos']],
    ['Ada Moss (amo), Ben Reed (bre)', ['Ada Moss', 'Ben Reed']],
    ['Ada Moss, Halden', ['Ada Moss']],
    ['Ada Moss, senior reporter', ['Ada Moss']],
    ['Ada Moss, ada@post.example, @adamoss', ['Ada Moss']],
    ['Ada Moss, professor at the school for ferries and other boats', ['Ada Moss']],
    ['Dr. Ada Moss', ['Dr. Ada Moss']],
    ['John E Reed', ['John E Reed']],
    ['Von Miller', ['Von Miller']],
    ['Theo Reed', ['Theo Reed']],
    ['Reuters, AFP', ['Reuters', 'AFP']],
    ['dpa', ['dpa']],
  ])('finds the people alone in "%s"', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'https://www.post.example/user/ada-moss',
    'Senior Editor',
    'Follow',
    '5 AM PT',
    'and',
    '',
  ])('finds nobody in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
