import { entry, text } from './fields.ts';

/** A name in Chinese characters, with its reading in pinyin. */
export const chinese = entry({
  text: text('it stands in Chinese characters'),
  pinyin: text('it is the reading, with tone marks'),
});

/** A name in Cyrillic, with its transliteration. */
export const russian = entry({
  text: text('it stands in Cyrillic letters'),
  translit: text('it is the transliteration'),
});
