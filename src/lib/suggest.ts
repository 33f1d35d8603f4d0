/**
 * The known name that was probably meant, or undefined if none is near: at most two letters differ, or a third of them
 * in short names. Distance after Damerau and Levenshtein (insert, delete, replace, swap neighbours), case ignored.
 */
export function suggest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const d = distance(name.toLowerCase(), candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return least <= Math.min(2, Math.ceil(name.length / 3)) ? best : undefined;
}

/** More names than this are not read, so only the nearest are listed. */
const mostListed = 12;

/** “Did you mean …?” or, where nothing is near, what there is: all of it, or the names most like the one given. */
export function hintFor(name: string, known: readonly string[]): string {
  const near = suggest(name, known);
  if (near) return `Did you mean \`${near}\`?`;
  if (known.length === 0) return 'There is none yet.';
  if (known.length <= mostListed) return `Known: ${[...known].sort().join(', ')}.`;
  const likest = known
    .map((other) => ({ other, parts: sharedParts(name, other), d: distance(name, other) }))
    .sort((a, b) => b.parts - a.parts || a.d - b.d)
    .slice(0, mostListed / 2)
    .map(({ other }) => other);
  return `Of the ${known.length} that there are, these are most like it: ${likest.join(', ')}.`;
}

/** How many of the parts between hyphens two names have in common. */
function sharedParts(one: string, other: string): number {
  const parts = new Set(other.split('-'));
  return one.split('-').filter((part) => parts.has(part)).length;
}

function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(replace, swap, at(i - 1, j) + 1, at(i, j - 1) + 1));
    }
  }
  return at(a.length, b.length);
}
