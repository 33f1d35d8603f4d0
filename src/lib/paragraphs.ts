/** A paragraph, an item of a list or a row of a table, as written in MDX. */
export interface Paragraph {
  text: string;
  /** Where it begins in the text of the page. */
  offset: number;
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
    const list = block.split(parts);
    for (const [i, part] of list.entries()) {
      const isHead = tableLine.test(part) || tableLine.test(list[i + 1] ?? '');
      if (!isHead) found.push({ text: part, offset });
      offset += part.length;
    }
  }
  return found;
}
