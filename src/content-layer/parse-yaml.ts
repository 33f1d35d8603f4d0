import { type Document, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';
import { problemAt, type TextFile } from './text-file.ts';
import { syntaxProblems } from './yaml-syntax.ts';

/** A path into data: keys and indexes. */
export type Path = readonly PropertyKey[];

/** A YAML text that could be read, with the place of everything in it. */
export interface ParsedYaml {
  data: unknown;
  /** Offset in the file of what stands at a path, or of the nearest thing around it. */
  offsetOf: (path: Path) => number;
  /** Words such as `no` that other YAML readers take for true or false, with their paths. */
  ambiguous: { path: Path; word: string; offset: number }[];
}

/**
 * Parses one YAML document and keeps the position of each node.
 *
 * @param source the file that is named in problems
 * @param start where the YAML begins in the file, for the frontmatter of a page
 * @param yaml the YAML itself; the whole file unless given
 */
export function parseYaml(
  source: TextFile,
  start = 0,
  yaml = source.text,
): { parsed: ParsedYaml } | { problems: Problem[] } {
  const document = parseDocument(yaml, { uniqueKeys: true, prettyErrors: false, stringKeys: true });
  if (document.errors.length > 0) {
    return { problems: syntaxProblems(source, start, yaml, document.errors) };
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return {
      problems: [
        problemAt(source, start, 'The file is empty. Copy a file from the same folder and change it.'),
      ],
    };
  }
  if (!isMap(document.contents)) {
    return {
      problems: [
        problemAt(
          source,
          start,
          'The file does not begin with a key. Write lines such as `title: "…"`; see the other files in this folder.',
        ),
      ],
    };
  }
  return {
    parsed: {
      data: document.toJS(),
      offsetOf: (path) => start + offsetOf(document, path),
      ambiguous: ambiguousWords(document).map((found) => ({ ...found, offset: start + found.offset })),
    },
  };
}

/** The start of a value; for a missing one, the start of what should hold it. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      node = pair.value;
      // An author looks for the key; a list or an object begins below it.
      offset = startOf(pair.key) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

const readAsBoolean = /^(y|yes|n|no|on|off)$/i;

function ambiguousWords(document: Document): { path: Path; word: string; offset: number }[] {
  const found: { path: Path; word: string; offset: number }[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      if (readAsBoolean.test(node.value)) {
        found.push({ path: pathOf([...ancestors, node]), word: node.value, offset: startOf(node) ?? 0 });
      }
    },
  });
  return found;
}

function pathOf(nodes: readonly unknown[]): Path {
  return nodes.flatMap((node, i): PropertyKey[] => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(node) ? [node.items.indexOf(nodes[i + 1])] : [];
  });
}
