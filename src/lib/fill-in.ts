/** A text of the page with its `{names}` replaced by values; a name without a value stays. */
export function fillIn(text: string | null | undefined, values: Record<string, string | number>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
