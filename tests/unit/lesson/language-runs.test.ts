import { expect, it } from 'vitest';
import { languageRuns } from '~/lib/language-runs';

/** Words in another language between marks that name it. */
const marked = (text: string, language: string | undefined, wholly = true) =>
  languageRuns(text, language, wholly)
    .map((run) => (run.lang ? `<${run.lang}>${run.text}</>` : run.text))
    .join('');

it.each([
  ['zh-Hans', '关于2022年 [On 2022]', '<zh-Hans>关于2022年</> [On 2022]'],
  ['ru', '‘О границе, 1969–1989’, 12 May', '‘<ru>О границе</>, 1969–1989’, 12 May'],
  ['kk', 'Қазақстан тарихы', '<kk>Қазақстан тарихы</>'],
  ['ja', 'ロシアと中国', '<ja>ロシアと中国</>'],
  ['fr', 'La Chine et « nous » [China and us]', '<fr>La Chine et « nous »</> [China and us]'],
  ['zh-Latn-pinyin', 'Zhōng-É guānxì', '<zh-Latn-pinyin>Zhōng-É guānxì</>'],
])('a voice reads words in %s as such, and our translation in English', (language, text, expected) => {
  expect(marked(text, language)).toBe(expected);
});

it('a description of ours, and whatever is in English, is left alone', () => {
  expect(marked('[An announcement]', 'ru')).toBe('[An announcement]');
  expect(marked('[An announcement]', 'fr')).toBe('[An announcement]');
  expect(marked('An announcement', 'en-GB')).toBe('An announcement');
  expect(marked('An announcement', undefined)).toBe('An announcement');
});

it('outside a title only another script tells another language', () => {
  expect(marked('Moscow: Наука, 1999', 'ru', false)).toBe('Moscow: <ru>Наука</>, 1999');
  expect(marked('Paris: Gallimard, 1999', 'fr', false)).toBe('Paris: Gallimard, 1999');
});

it('an English source with a Chinese or Ukrainian publisher is not read in English throughout', () => {
  expect(marked('人民日报 (People’s Daily). ‘On Dictatorship’', 'en')).toBe(
    '<zh-Hans>人民日报</> (People’s Daily). ‘On Dictatorship’',
  );
  expect(marked('Український тиждень (The Ukrainian Week)', undefined)).toBe(
    '<und-Cyrl>Український тиждень</> (The Ukrainian Week)',
  );
});

it('words of another language in our own brackets are marked too', () => {
  expect(marked('[On «Известия» and 中国]', 'ru')).toBe('[On «<ru>Известия</>» and <zh-Hans>中国</>]');
});
