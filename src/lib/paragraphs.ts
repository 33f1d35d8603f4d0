/** A paragraph or an item of a list, as written in MDX. */
export interface Paragraph {
  text: string;
  /** Where it begins in the text of the page. */
  offset: number;
}

/** Blocks between empty lines, and each item of a list; headings, imports and code are none. */
export function paragraphs(body: string): Paragraph[] {
  const code = /^(`{3,}|~{3,})[\s\S]*?^\1.*$/gm;
  const visible = body.replace(code, (hidden) => hidden.replace(/[^\n]/g, ' '));
  const found: Paragraph[] = [];
  for (const { 0: block, index } of visible.matchAll(/[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g)) {
    if (/^\s*(#|import |export )/.test(block)) continue;
    let offset = index;
    for (const part of block.split(/(?<=\n)(?=\s*(?:[-*+]|\d+[.)])\s)/)) {
      found.push({ text: part, offset });
      offset += part.length;
    }
  }
  return found;
}
