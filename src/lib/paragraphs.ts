/** A paragraph, an item of a list or a row of a table, as written in MDX. */
export interface Paragraph {
  text: string;
  /** Where it begins in the text of the page. */
  offset: number;
  /** For a row of a table the heads of its columns. */
  columns?: string[];
}

/** The line under the head of a table. */
const tableLine = /^[ \t]*\|[\s:|-]+$/;
/** Where a block has a new item of a list or a new row of a table. */
const parts = /(?<=\n)(?=[ \t]*(?:(?:[-*+]|\d+[.)])\s|\|))/;

/** Blocks between empty lines, each item of a list and each row of a table; headings of all sorts, imports and code are none. */
export function paragraphs(body: string): Paragraph[] {
  const code = /^(`{3,}|~{3,})[\s\S]*?^\1.*$/gm;
  const visible = body.replace(code, (hidden) => hidden.replace(/[^\n]/g, ' '));
  const found: Paragraph[] = [];
  for (const { 0: block, index } of visible.matchAll(/[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g)) {
    if (/^\s*(#|import |export )/.test(block)) continue;
    let offset = index;
    let columns: string[] | undefined;
    const list = block.split(parts);
    for (const [i, part] of list.entries()) {
      if (tableLine.test(list[i + 1] ?? '')) columns = tableCells(part);
      else if (!tableLine.test(part)) found.push({ text: part, offset, ...(columns ? { columns } : {}) });
      offset += part.length;
    }
  }
  return found;
}

/** What stands between the lines of a row. */
export function tableCells(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
