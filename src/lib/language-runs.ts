import { scriptRuns } from './script-runs.ts';

/** A stretch of text, with the tag of its language if that is not the page's own. */
export interface LanguageRun {
  text: string;
  lang?: string;
}

/** The letters of scripts that a language tag names and a regular expression does not. */
const lettersOf: Record<string, string> = {
  Hans: '\\p{Script=Hani}',
  Hant: '\\p{Script=Hani}',
  Jpan: '\\p{Script=Hani}\\p{Script=Hira}\\p{Script=Kana}',
  Kore: '\\p{Script=Hang}\\p{Script=Hani}',
};

/**
 * Tells the words of a language from the English ones around them, so that a voice reads them and a font shows them as
 * what they are. Words in brackets are our own: a translation, or a description where there is no title. An English
 * source too may have a Chinese publisher: words in other scripts are told by their letters then.
 *
 * @param language tag of the language, as a source has it; none for English
 * @param wholly whether words in Latin letters too are of that language, as in a title; names and places may be English
 */
export function languageRuns(text: string, language: string | undefined, wholly: boolean): LanguageRun[] {
  return ofLanguage(text, language, wholly).flatMap((run) =>
    run.lang ? [run] : scriptRuns(run.text, false),
  );
}

function ofLanguage(text: string, language: string | undefined, wholly: boolean): LanguageRun[] {
  if (!language || /^en\b/.test(language)) return [{ text }];
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  if (script === 'Latn') return wholly ? cut(text, /[^[\]]*[^\s[\]](?=\s*(?:\[|$))/g, language) : [{ text }];
  const letter = `[${lettersOf[script] ?? `\\p{Script=${script}}`}]`;
  return cut(text, new RegExp(`${letter}(?:[^\\p{L}[\\]]*${letter})*`, 'gu'), language);
}

function cut(text: string, words: RegExp, lang: string): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(words)) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: found, lang });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
