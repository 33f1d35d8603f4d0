import type { z } from 'astro/zod';
import { checkCourse } from '../lib/checks/check-course.ts';
import type { CollectionName, Course } from '../lib/checks/course.ts';
import { lessonPageSchema } from '../schemas/lesson.ts';
import { collectionNames, schemas } from './collections.ts';
import { parseCsv } from './parse-csv.ts';
import { configFile } from './parse-config.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import { checkConfig } from './read-config.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { decode, position, problemAt, type TextFile } from './text-file.ts';
import { describePath, validate } from './validate.ts';

/** A course with everything that is wrong in it. */
export interface ReadCourse {
  course: Course;
  problems: Problem[];
  /** What the author should look at, and what stops nothing. */
  warnings: Problem[];
  /** The text of each file that could be decoded, for the lines shown around a problem. */
  textOf: (file: string) => string | undefined;
}

/**
 * Reads the whole course and holds it against every rule.
 *
 * @param files the bytes of each file by its path from the project's root
 */
export function readCourse(files: ReadonlyMap<string, Uint8Array>): ReadCourse {
  const course: Course = {
    entries: Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Course['entries'],
    lessons: [],
    pages: [],
    tables: [],
    tableIds: [],
    ids: Object.fromEntries([...collectionNames, 'lessons'].map((name) => [name, []])) as never,
  };
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const positions = new Map<string, ParsedYaml>();

  const parse = <T>(source: TextFile, schema: z.ZodType<T>, start?: number, yaml?: string): T | undefined => {
    const result = parseYaml(source, start, yaml);
    if ('problems' in result) {
      problems.push(...result.problems);
      return undefined;
    }
    positions.set(source.file, result.parsed);
    const validated = validate(source, result.parsed, schema);
    if ('data' in validated) return validated.data;
    problems.push(...validated.problems);
    return undefined;
  };

  const readPage = (source: TextFile, lesson: string | undefined) => {
    const { yaml, yamlStart, body, bodyStart } = splitFrontmatter(source.text);
    const page = { file: source.file, body, start: bodyStart };
    course.pages.push(page);
    if (lesson === undefined) return;
    if (bodyStart === 0 && body.trim() !== '') {
      problems.push(problemAt(source, 0, noFrontmatter));
      return;
    }
    const data = parse(source, lessonPageSchema, yamlStart, yaml);
    if (data) course.lessons.push({ ...page, id: lesson, data: data.lesson });
  };

  const readSettings = (source: TextFile) => {
    const result = checkConfig(source);
    if ('problems' in result) problems.push(...result.problems);
    else {
      course.config = { file: source.file, data: result.data };
      positions.set(source.file, result.parsed);
    }
  };

  for (const [file, bytes] of files) {
    if (file === configFile) {
      const decoded = decode(file, bytes);
      texts.set(file, decoded.text);
      if ('problem' in decoded) problems.push(decoded.problem);
      else readSettings({ file, text: decoded.text });
      continue;
    }
    const place = placeOf(file);
    if ('problem' in place) {
      problems.push(problemAt({ file, text: '' }, 0, place.problem));
      continue;
    }
    const { kind, id } = place;
    if (kind === 'tables') course.tableIds.push(id);
    else if (kind !== 'pages') (course.ids[kind] as string[]).push(id);
    const decoded = decode(file, bytes);
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      texts.set(file, decoded.text);
      continue;
    }
    texts.set(file, decoded.text);
    const source = { file, text: decoded.text };
    if (kind === 'tables') readTable(course, id, source, problems);
    else if (kind === 'pages' || kind === 'lessons') readPage(source, kind === 'lessons' ? id : undefined);
    else addEntry(course, kind, { id, file, data: parse(source, schemas[kind] as z.ZodType) });
  }

  const warnings: Problem[] = [];
  for (const { file, at, message, severity } of checkCourse(course, problems.length === 0)) {
    const parsed = positions.get(file);
    const text = texts.get(file) ?? '';
    const offset = typeof at === 'number' ? at : (parsed?.offsetOf(at) ?? 0);
    const where = typeof at === 'number' || !parsed ? '' : describePath(parsed.data, at);
    const list = severity === 'warning' ? warnings : problems;
    list.push({ file, ...position(text, offset), where, message });
  }
  return { course, problems, warnings, textOf: (file) => texts.get(file) };
}

const noFrontmatter =
  'The page has no frontmatter. Begin it with a line `---`, then `title:` and `lesson:` with its keys as in another lesson, then a line `---`.';

function readTable(course: Course, id: string, source: TextFile, problems: Problem[]) {
  const result = parseCsv(source);
  if ('problems' in result) problems.push(...result.problems);
  else course.tables.push({ id, file: source.file, ...result });
}

/** The folder of a file says what is in it, which the compiler can't see. */
function addEntry(course: Course, kind: CollectionName, entry: { id: string; file: string; data: unknown }) {
  if (entry.data !== undefined) course.entries[kind].push(entry as never);
}
