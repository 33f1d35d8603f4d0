/** Bytes in millions with one decimal, as people read sizes: `5.1`. */
export function inMegabytes(bytes: number, language: string): string {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return format.format(bytes / 1_000_000);
}
