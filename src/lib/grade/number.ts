import { type Grade, wholly } from './grade.ts';

/** A value that counts, and how far off, up or down, an answer may be. */
export interface Value {
  value: number;
  tolerance: number;
}

/**
 * Reads a number as people write it: `1,234.5`, `1 234,5`, `1.234,5`, `−3`, `26 %`, `$240`. Where a single comma or
 * point could be either, a comma before three digits parts thousands and a point parts decimals, as in English.
 */
export function parseNumber(text: string): number | undefined {
  const bare = text
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[\s'’_](?=\d)/g, '')
    .replace(/^[^\d.,+-]+|[^\d]+$/g, '');
  if (!/^[+-]?[\d.,]*\d$/.test(bare)) return undefined;
  const value = Number(withPoint(bare));
  return Number.isFinite(value) ? value : undefined;
}

/** Whether the text holds a number that is near enough. */
export function isNear(text: string, { value, tolerance }: Value): boolean {
  const given = parseNumber(text);
  // What is one off in the last place of a binary fraction is not off.
  return given !== undefined && Math.abs(given - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value));
}

/** Grades a number: right within its tolerance. */
export function gradeNumber(answer: Value, text: string): Grade {
  return wholly(isNear(text, answer));
}

/** The same number with a point before its decimals and nothing between thousands. */
function withPoint(text: string): string {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma === -1) return (text.match(/\./g)?.length ?? 0) > 1 ? text.replaceAll('.', '') : text;
  if (point > comma) return text.replaceAll(',', '');
  if (point !== -1) return text.replaceAll('.', '').replace(',', '.');
  return /^[+-]?\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
}
