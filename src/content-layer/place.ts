import type { CollectionName } from '../lib/checks/course.ts';
import { hintFor } from '../lib/suggest.ts';
import { collectionNames } from './collections.ts';
import { contentFolder } from './content-files.ts';

/** What a file holds, told by where it stands. */
export type Place = { kind: CollectionName | 'lessons' | 'pages' | 'tables'; id: string };

/** Reads a path such as `src/content/quizzes/the-article.yaml`, or says what is wrong with it. */
export function placeOf(file: string): Place | { problem: string } {
  const [folder = '', ...rest] = file.slice(contentFolder.length + 1).split('/');
  const name = rest.at(-1) ?? '';
  const id = name.replace(/\.\w+$/, '');
  if (folder === 'docs') {
    if (rest[0] !== 'lesson') return { kind: 'pages', id };
    return misnamed(id) ?? { kind: 'lessons', id };
  }
  const kind = collectionNames.find((known) => known === folder);
  if (!kind) {
    const hint = hintFor(folder, [...collectionNames, 'docs']);
    return { problem: `No folder of the course is called \`${folder}\`. ${hint}` };
  }
  if (rest.length > 1) {
    return { problem: `Files of this kind stand directly in ${contentFolder}/${kind}. Move this one there.` };
  }
  if (kind === 'data' && name.endsWith('.csv')) return misnamed(id) ?? { kind: 'tables', id };
  if (!name.endsWith('.yaml')) {
    return { problem: `Files in this folder end in \`.yaml\`. Rename this one to \`${id}.yaml\`.` };
  }
  return misnamed(id) ?? { kind, id };
}

/** On some machines `One.yaml` and `one.yaml` are one file and on others two. */
function misnamed(id: string): { problem: string } | undefined {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? undefined
    : {
        problem: `The name of the file is the id by which others refer to it, so it is made of lower-case letters, digits and hyphens. Rename “${id}”, for example to “${kebab(id)}”.`,
      };
}

function kebab(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'first-call';
}
