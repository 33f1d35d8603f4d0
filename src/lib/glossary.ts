import type { Term } from '../schemas/term.ts';
import { readPageUsage } from './page-usage.ts';

/** The words of the glossary that begin with one letter. */
export interface LetterGroup<T> {
  letter: string;
  /** For the anchor: the letter in lower case, without marks. */
  slug: string;
  terms: T[];
}

const english = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true, numeric: true });

/** Words in the order of the English dictionary: neither capitals nor hyphens nor quotation marks count. */
export function sortTerms<T extends { id: string; data: Term }>(terms: readonly T[]): T[] {
  return [...terms].sort((a, b) => english.compare(a.data.en, b.data.en) || (a.id < b.id ? -1 : 1));
}

/** The words in their order, by their first letter; those that begin with a figure stand together under “0–9”. */
export function groupByLetter<T extends { id: string; data: Term }>(terms: readonly T[]): LetterGroup<T>[] {
  const groups: LetterGroup<T>[] = [];
  for (const term of sortTerms(terms)) {
    const first = /[\p{L}\p{N}]/u.exec(term.data.en.normalize('NFD'))?.[0] ?? '0';
    const isLetter = /\p{L}/u.test(first);
    const letter = isLetter ? first.toUpperCase() : '0–9';
    const last = groups.at(-1);
    if (last?.letter === letter) last.terms.push(term);
    else groups.push({ letter, slug: isLetter ? first.toLowerCase() : '0-9', terms: [term] });
  }
  return groups;
}

/** For each word the pages whose text explains it, in the order given. */
export function pagesOfTerms<T extends { body: string }>(pages: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const page of pages) {
    for (const id of readPageUsage(page.body).terms) {
      const known = found.get(id);
      if (known) known.push(page);
      else found.set(id, [page]);
    }
  }
  return found;
}
