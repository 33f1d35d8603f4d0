import { CsvError, parse } from 'csv-parse/sync';
import { checkMembership } from '../lib/membership.ts';
import { type MembershipRow, membershipRowSchema } from '../schemas/membership.ts';
import type { Problem } from './problem.ts';
import { type TextFile, position } from './text-file.ts';

const columns = Object.keys(membershipRowSchema.shape);

/** Reads who belonged from when to when, or says line by line what is wrong. */
export function readMembershipRows(source: TextFile): { rows: MembershipRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number, message: string) => {
    const offset = source.text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
    problems.push({ file: source.file, ...position(source.text, offset), where: '', message });
  };

  let lines: { record: Record<string, string>; info: { lines: number } }[];
  try {
    lines = parse(source.text, { bom: true, columns: true, info: true, trim: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(Number(error['lines'] ?? 1), `The file can't be read as CSV: ${error.message}.`);
    return { rows: [], problems };
  }

  const rows: MembershipRow[] = [];
  const lineOf: number[] = [];
  for (const { record, info } of lines) {
    const result = membershipRowSchema.safeParse(record);
    if (result.success) {
      rows.push(result.data);
      lineOf.push(info.lines);
    } else for (const { message } of result.error.issues) report(info.lines, message);
  }
  if (lines.length === 0) report(1, `The file has no rows. Its columns are: ${columns.join(', ')}.`);
  for (const { row, message } of checkMembership(rows)) report(lineOf[row] ?? 1, message);
  return { rows, problems };
}
