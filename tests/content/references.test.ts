import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { formatReference } from '~/bibliography/format-reference';
import { toCslItem } from '~/lib/csl';
import { readContentFiles } from '../../src/content-layer/content-files.ts';
import { readCourse } from '../../src/content-layer/read-course.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { sources } = readCourse(readContentFiles(root)).course.entries;

/** Quotation marks inside a title may change when others are put around it; nothing else may. */
const unquoted = (text: string) => text.replace(/[‘’“”'"]/g, '’');

it('every reference has the title and the address of its source, to the letter', () => {
  expect(sources.length).toBeGreaterThan(0);
  for (const { id, data } of sources) {
    const parts = formatReference(toCslItem(id, data.csl));
    expect(unquoted(parts.map(({ text }) => text).join('')), id).toContain(unquoted(data.csl.title));
    const addresses = parts.flatMap(({ href }) => href ?? []);
    expect(addresses, id).toEqual(
      data.csl.DOI ? [`https://doi.org/${data.csl.DOI}`] : data.csl.URL ? [data.csl.URL] : [],
    );
  }
});
