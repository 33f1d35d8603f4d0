/**
 * A short fingerprint of what a student was asked. It tells whether a question has changed since it was answered; it
 * keeps no secret. FNV-1a with 32 bits over code points (Fowler, Noll and Vo).
 *
 * @param parts what counts as the question: texts, numbers, truth values, and lists of them
 */
export function contentHash(parts: unknown): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(parts)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
