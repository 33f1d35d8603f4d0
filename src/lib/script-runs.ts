/** A stretch of text in one script, with the language it is read in; none for the language of the text around it. */
export interface ScriptRun {
  text: string;
  lang?: 'zh-Hans' | 'zh-Latn-pinyin' | 'ru' | 'ru-Latn' | 'und-Cyrl';
}

const foreign =
  /(?<han>\p{Script=Han}(?:[\p{Script=Han}“”《》·、，]*\p{Script=Han})?)|(?<cyrillic>\p{Script=Cyrillic}(?:[\p{Script=Cyrillic}\p{M}«» -]*[\p{Script=Cyrillic}\p{M}])?)/gu;
/** How the words before are read: “化 (huà)”, or within one bracket “(化, huà)”. */
const reading = /^( \(|, )([\p{Script=Latin}\p{M}’' -]+)(?=[);])/u;
const russian = /^[а-яё\p{M}«» -]+$/iu;

/**
 * Cuts an English text at the words in other scripts, so that each can be marked with its language. Latin letters
 * after them, as far as the end of a bracket, are how those words are read. Cyrillic letters that Russian does not have are of a
 * language that the letters alone don't tell.
 *
 * @param withReadings false where a bracket holds a translation, as in the reference to a source
 */
export function scriptRuns(text: string, withReadings = true): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let end = 0;
  const say = (piece: string, lang?: ScriptRun['lang']) => {
    if (piece) runs.push(lang ? { text: piece, lang } : { text: piece });
    end += piece.length;
  };
  for (const { 0: words, index, groups } of text.matchAll(foreign)) {
    say(text.slice(end, index));
    const isRussian = russian.test(words);
    say(words, groups?.['han'] ? 'zh-Hans' : isRussian ? 'ru' : 'und-Cyrl');
    if (!withReadings) continue;
    const [, bracket = '', latin = ''] = reading.exec(text.slice(end)) ?? [];
    if (!latin || (!groups?.['han'] && !isRussian)) continue;
    say(bracket);
    say(latin, groups?.['han'] ? 'zh-Latn-pinyin' : 'ru-Latn');
  }
  say(text.slice(end));
  return runs;
}
