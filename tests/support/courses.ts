import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContentFiles } from '../../src/content-layer/content-files.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** A small course without a mistake, which the fixtures below change in one place each. */
export const goodCourse = readContentFiles(`${fixtures}good-course`);

type Folder = 'good' | 'bad' | 'warnings';

/** The names of the folders in a folder of fixtures. */
export function fixtureNames(folder: Folder): string[] {
  return readdirSync(fixtures + folder).sort();
}

/** The path of a fixture's folder. */
export function fixturePath(folder: Folder, name: string): string {
  return `${fixtures}${folder}/${name}`;
}

/** The good course with the files of a fixture laid over it. */
export function courseWith(folder: Folder, name: string): Map<string, Uint8Array> {
  return new Map([...goodCourse, ...readContentFiles(fixturePath(folder, name))]);
}
