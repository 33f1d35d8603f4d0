import ts from 'typescript';
import type { ParsedYaml, Path } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { problemAt, type TextFile } from './text-file.ts';

/** The file in which an instructor names the course, from the project's root. */
export const configFile = 'src/course.config.ts';

/**
 * Reads the object behind `export const course` without running the file, and keeps the position of each key. The object
 * holds plain values only: texts, true or false, numbers, lists, and objects of these.
 */
export function parseConfig(source: TextFile): { parsed: ParsedYaml } | { problems: Problem[] } {
  const broken = ts.transpileModule(source.text, { reportDiagnostics: true }).diagnostics?.[0];
  if (broken) {
    return { problems: [problemAt(source, broken.start ?? 0, syntaxWords(source.text, broken))] };
  }
  const file = ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest, true);
  const object = courseObject(file);
  if (!object) {
    return {
      problems: [
        problemAt(
          source,
          0,
          'The file does not say `export const course: CourseConfig = { … };`. Put that line back as it was.',
        ),
      ],
    };
  }
  const offsets = new Map<string, number>();
  const problems: Problem[] = [];
  const data = valueOf(object, [], offsets, (node, message) =>
    problems.push(problemAt(source, node.getStart(), message)),
  );
  if (problems.length > 0) return { problems };
  return { parsed: { data, offsetOf: (path) => nearest(offsets, path), ambiguous: [] } };
}

function courseObject(file: ts.SourceFile): ts.ObjectLiteralExpression | undefined {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const value = initializer && bare(initializer);
      if (name.getText() === 'course' && value && ts.isObjectLiteralExpression(value)) return value;
    }
  }
  return undefined;
}

/** A value without what is said of its type. */
function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;
}

type Report = (node: ts.Node, message: string) => void;

function valueOf(
  expression: ts.Expression,
  path: Path,
  offsets: Map<string, number>,
  report: Report,
): unknown {
  const node = bare(expression);
  if (!offsets.has(keyOf(path))) offsets.set(keyOf(path), node.getStart());
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.map((element, i) => valueOf(element, [...path, i], offsets, report));
  }
  if (ts.isObjectLiteralExpression(node)) return objectOf(node, path, offsets, report);
  report(node, plainValues);
  return undefined;
}

const plainValues =
  'Only a plain value can stand here: text in quotation marks, true or false, or a list in square brackets.';

function objectOf(
  node: ts.ObjectLiteralExpression,
  path: Path,
  offsets: Map<string, number>,
  report: Report,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
      report(property, "A line has a key, a colon and a value, for example `title: 'No Limits?',`.");
      continue;
    }
    const key = property.name.text;
    if (key in data) report(property, `The key \`${key}\` stands here a second time. Keep one of the two.`);
    offsets.set(keyOf([...path, key]), property.getStart());
    data[key] = valueOf(property.initializer, [...path, key], offsets, report);
  }
  return data;
}

function keyOf(path: Path): string {
  return path.map(String).join('\n');
}

/** Where what stands at a path begins, or what should hold it. */
function nearest(offsets: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsets.get(keyOf(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}

/** TypeScript's number for what breaks a file, in words for somebody who writes no TypeScript. */
function syntaxWords(text: string, { code, start = 0, messageText }: ts.Diagnostic): string {
  switch (code) {
    case 1002:
    case 1160:
      return 'A quotation mark is opened and not closed on the same line. Close it at the end of the text.';
    case 1005:
      return /(^|\n)\s*$/.test(text.slice(0, start))
        ? 'A comma is missing at the end of the line above.'
        : 'The text ends before this word. If an apostrophe or a quotation mark stands in the text, put the whole text between double quotation marks, "…"; else a comma is missing before this word.';
    case 1127:
      return 'A sign stands here that cannot begin a value. Texts stand between straight quotation marks, \'…\' or "…", not between “…”.';
    default:
      return `The file cannot be read: ${ts.flattenDiagnosticMessageText(messageText, ' ')} Compare the line with its neighbours: a key, a colon, a value, a comma.`;
  }
}
