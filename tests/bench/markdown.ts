/** A Markdown table whose first column holds words and whose others hold figures. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, i) => (i === 0 ? '---' : '---:')));
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The middle of some numbers; of an even number of them the lower middle, which is no better than what was measured. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

/** The day and the machine, as a line under a table: figures mean little without them. */
export function measuredOn(cpu: readonly { model: string }[], memory: number): string {
  const day = new Date().toISOString().slice(0, 10);
  const model = cpu[0]?.model.trim() || 'processor unknown';
  return `Measured ${day} on ${cpu.length} × ${model}, ${Math.round(memory / 2 ** 30)} GB, Node ${process.versions.node}.`;
}
