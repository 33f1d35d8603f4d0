/**
 * JSON for a `<script type="application/ld+json">`. No text in the data can end the script or open a comment in it: each
 * `<` is written as an escape, which JSON reads back as the same letter.
 */
export function toJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
