import type { Problem } from './problem.ts';

/**
 * All problems as text, grouped by file and in the order of the lines:
 *
 *     src/content/quizzes/x.yaml:31:9  questions › split-cause › options › ideology
 *       feedback is missing: every option explains itself, right or wrong.
 *       29 |       - id: ideology
 *     > 31 |         feedbak: ...
 *
 * @param textOf gives the text of a file, for the lines around the problem
 * @param noun what the problems are called when they are counted
 */
export function report(
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
  noun = 'problem',
): string {
  const sorted = sortProblems(problems);
  const files = new Set(sorted.map(({ file }) => file)).size;
  const blocks = sorted.map((problem) => {
    const head = `${problem.file}:${problem.line}:${problem.column}${problem.where && `  ${problem.where}`}`;
    const message = problem.message
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n');
    return [head, message, codeFrame(textOf(problem.file) ?? '', problem.line)].filter(Boolean).join('\n');
  });
  return [...blocks, `${count(sorted.length, noun)} in ${count(files, 'file')}.`].join('\n\n');
}

/** By file, then by line, then by column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Up to two lines before and the line itself, numbered, the line marked. Empty for an empty text. */
export function codeFrame(text: string, line: number): string {
  const lines = text.split('\n');
  if (text.trim() === '') return '';
  const first = Math.max(1, line - 2);
  const width = String(line).length;
  return lines
    .slice(first - 1, line)
    .map((content, i) => {
      const number = first + i;
      const mark = number === line ? '>' : ' ';
      return `  ${mark} ${String(number).padStart(width)} | ${shorten(content)}`.trimEnd();
    })
    .join('\n');
}

function shorten(content: string): string {
  return content.length > 100 ? `${content.slice(0, 99)}…` : content;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
