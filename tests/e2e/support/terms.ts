import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Term {
  id: string;
  en: string;
  zh?: { text: string; pinyin: string };
  ru?: { text: string; translit: string };
  definition: string;
  note?: string;
  spellings?: string[];
}

const folder = new URL('../../../src/content/terms/', import.meta.url);

/** The words of the course, as their author wrote them. */
export const course = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file): Term => ({
    ...(parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Term, 'id'>),
    id: file.replace('.yaml', ''),
  }));
