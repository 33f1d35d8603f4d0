import type { Comparison } from '../schemas/comparison.ts';
import { findWords, type Selector } from './find-words.ts';
import { diffWords, type Run } from './word-diff.ts';

type Row = Comparison['rows'][number];

/** A kind of difference, and in how many rows it occurs. */
export interface ChangeCount {
  change: Row['change'];
  count: number;
}

/** The kinds of difference that occur, in the order in which a reader meets them. */
export function countChanges(rows: readonly Pick<Row, 'change'>[]): ChangeCount[] {
  const counts = new Map<Row['change'], number>();
  for (const { change } of rows) counts.set(change, (counts.get(change) ?? 0) + 1);
  return [...counts].map(([change, count]) => ({ change, count }));
}

/** What stands on the two sides of a row; nothing for a text that is silent on the point. */
export interface RowRuns {
  left: Run[] | undefined;
  right: Run[] | undefined;
}

/**
 * Marks what differs in a row. Words that its author named are marked, and no others. Where none are named, copies and
 * translations into one language are compared word by word; independent accounts differ in every word, so nothing is
 * marked in them, nor between two languages.
 */
export function rowRuns(
  row: Pick<Row, 'left' | 'right' | 'leftWords' | 'rightWords'>,
  {
    relation,
    left,
    right,
  }: Pick<Comparison, 'relation'> & Record<'left' | 'right', Pick<Comparison['left'], 'lang'>>,
): RowRuns {
  const named = row.leftWords !== undefined || row.rightWords !== undefined;
  const comparable = relation !== 'accounts' && left.lang === right.lang;
  if (comparable && !named && row.left !== undefined && row.right !== undefined) {
    return diffWords(row.left, row.right);
  }
  return { left: markNamed(row.left, row.leftWords), right: markNamed(row.right, row.rightWords) };
}

/** The text with the named words marked; of words that stand in it more than once, the first. */
function markNamed(text: string | undefined, named: readonly Selector[] = []): Run[] | undefined {
  if (text === undefined) return undefined;
  const marked = new Array<boolean>(text.length).fill(false);
  for (const selector of named) {
    const [start] = findWords(text, selector);
    if (start !== undefined) marked.fill(true, start, start + selector.exact.length);
  }
  const runs: Run[] = [];
  marked.forEach((changed, i) => {
    const last = runs.at(-1);
    if (last?.changed === changed) last.text += text[i] ?? '';
    else runs.push({ text: text[i] ?? '', changed });
  });
  return runs;
}
