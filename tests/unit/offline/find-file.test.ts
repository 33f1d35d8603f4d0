import { describe, expect, it } from 'vitest';
import { addressOf, findFile, publicAddressOf } from '../../../src/lib/offline/find-file.ts';

const file = { hash: '', bytes: 1, transfer: 1 };
const files = {
  'index.html': file,
  '404.html': file,
  'lesson/the-article/index.html': file,
  'pagefind/pagefind-entry.json': file,
  'a name/100%.svg': file,
};

describe.each(['/', '/courses/no-limits/'])('below %s', (base) => {
  const at = (path: string) => findFile(files, base, `https://school.example${base}${path}`);

  it.each([
    ['', 'index.html', false],
    ['#contents', 'index.html', false],
    ['?from=mail', 'index.html', false],
    ['index.html', 'index.html', false],
    ['lesson/the-article/', 'lesson/the-article/index.html', false],
    ['lesson/the-article/index.html', 'lesson/the-article/index.html', false],
    ['lesson/the-article', 'lesson/the-article/index.html', true],
    ['lesson/the-article?a=b', 'lesson/the-article/index.html', true],
    ['pagefind/pagefind-entry.json?ts=17', 'pagefind/pagefind-entry.json', false],
    ['a%20name/100%25.svg', 'a name/100%.svg', false],
  ])('a student who asks for “%s” gets %s', (address, path, lacksSlash) => {
    expect(at(address)).toEqual({ path, lacksSlash });
  });

  it.each(['lesson/', 'lesson', 'nothing.css', 'constructor', 'toString/', '100%.svg', '%E0%A4%A'])(
    '“%s” is no file of the course',
    (address) => {
      expect(at(address)).toBeUndefined();
    },
  );

  it('every file is kept at an address that leads back to it', () => {
    for (const path of Object.keys(files)) {
      expect(at(addressOf('', path))?.path).toBe(path);
      expect(findFile(files, base, `https://school.example${publicAddressOf(base, path)}`)?.path).toBe(path);
    }
  });
});

it('an address beside the course is none of its business', () => {
  expect(findFile(files, '/courses/no-limits/', 'https://school.example/')).toBeUndefined();
  expect(findFile(files, '/courses/no-limits/', 'https://school.example/courses/index.html')).toBeUndefined();
});
