import { expect, it } from 'vitest';
import { scriptRuns } from '~/lib/script-runs';

/** The runs that are marked, as [language, text]. */
const marked = (text: string) => scriptRuns(text).flatMap((run) => (run.lang ? [[run.lang, run.text]] : []));

it('an English text is one stretch', () => {
  expect(scriptRuns('Only English (really), 2022.')).toEqual([{ text: 'Only English (really), 2022.' }]);
});

it('a screen reader is told which words are Chinese and Russian, and how they are read', () => {
  expect(marked('the Russian one ШОС (ShOS), the Chinese one 上合组织 (Shànghé Zǔzhī).')).toEqual([
    ['ru', 'ШОС'],
    ['ru-Latn', 'ShOS'],
    ['zh-Hans', '上合组织'],
    ['zh-Latn-pinyin', 'Shànghé Zǔzhī'],
  ]);
});

it('the reading may stand in the same brackets as the word', () => {
  expect(marked('hegemonism (霸权主义, bàquán zhǔyì; гегемонизм, gegemonizm)')).toEqual([
    ['zh-Hans', '霸权主义'],
    ['zh-Latn-pinyin', 'bàquán zhǔyì'],
    ['ru', 'гегемонизм'],
    ['ru-Latn', 'gegemonizm'],
  ]);
});

it('English words after a foreign one are not taken for its reading', () => {
  expect(
    marked('Chinese 统一 says only “make one”; 元, the unit, is counted. Also 权, quán, a right.'),
  ).toEqual([
    ['zh-Hans', '统一'],
    ['zh-Hans', '元'],
    ['zh-Hans', '权'],
  ]);
});

it('several words with marks between them are one stretch', () => {
  expect(marked('Средняя Азия и Казахстан; «Один пояс, один путь»; “一带一路”倡议')).toEqual([
    ['ru', 'Средняя Азия и Казахстан'],
    ['ru', 'Один пояс'],
    ['ru', 'один путь'],
    ['zh-Hans', '一带一路”倡议'],
  ]);
});

it('Cyrillic letters that Russian does not have are not called Russian', () => {
  expect(marked('Київ (Kyiv), Қазақстан')).toEqual([
    ['und-Cyrl', 'Київ'],
    ['und-Cyrl', 'Қазақстан'],
  ]);
});

it('no letter is lost or added', () => {
  for (const text of ['', '中', 'a 中 (b) c', 'Да (da), нет (net; x)', '（中）']) {
    expect(
      scriptRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  }
});
