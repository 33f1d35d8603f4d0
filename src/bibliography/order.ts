import type { ReferencePart } from './marked-format.ts';

/**
 * Compares two references as a bibliography orders them: by their letters, as they are printed. Marks and an article at
 * their beginning do not count.
 */
export function compareReferences(a: readonly ReferencePart[], b: readonly ReferencePart[]): number {
  return key(a).localeCompare(key(b), 'en', { ignorePunctuation: true, numeric: true });
}

function key(parts: readonly ReferencePart[]): string {
  const text = parts.map((part) => part.text).join('');
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an|a)\s+/i, '');
}
