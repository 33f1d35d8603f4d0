import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** What the files of a room may import. Rooms of `src` are named by their folder, packages by their name. */
const rules: { room: string; may: RegExp }[] = [
  {
    room: 'lib',
    may: /^(lib|d3-(scale|shape)$|iso-3166$|diff$|github-slugger$|schema-dts$|ts-fsrs$|flesch-kincaid$|syllable$|d3-geo$|topojson-client$|topojson-simplify$|topojson-specification$)/,
  },
  { room: 'schemas', may: /^(schemas|lib\/(suggest|annotation-kinds)|astro\/zod$)/ },
  { room: 'elements', may: /^(elements|lib)/ },
  { room: 'bibliography', may: /^(bibliography|lib|citeproc$)/ },
  {
    room: 'content-layer',
    may: /^(content-layer|schemas|lib|yaml$|csv-parse\/sync$|typescript$|node:|astro|@astrojs\/starlight\/loaders$)/,
  },
  { room: 'social-card', may: /^(lib|course\.config|node:|@playwright\/test$)/ },
  { room: 'queries', may: /^(lib|course\.config$|astro:content$|astro\/errors$)/ },
  {
    room: 'components',
    may: /^(components|queries|lib|bibliography|elements|fonts|course\.config|styles|world-atlas|astro|@astrojs\/starlight|@pagefind|virtual:starlight)/,
  },
  { room: 'offline', may: /^(offline|lib)/ },
  { room: 'after-build', may: /^(after-build|lib|parse5$|mrmime$|node:|astro|vite$)/ },
  { room: 'anki', may: /^(anki|lib|node:(crypto|sqlite)$|fflate$)/ },
  {
    room: 'pages',
    may: /^(pages|queries|lib|anki|bibliography|course\.config$|components\/(home\/lesson-href|worksheet\/)|astro$|@astrojs\/starlight\/components\/StarlightPage)/,
  },
  { room: 'content/', may: /^components/ },
];

interface Import {
  file: string;
  /** `lib/grade` for a file of ours, the name for a package. */
  target: string;
  typeOnly: boolean;
}

const imports: Import[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro|mdx)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const found = text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
    return [...found].map(([, type, specifier = '']) => ({
      file,
      target: resolve(file, specifier),
      typeOnly: type !== undefined,
    }));
  });

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('~/')) return specifier.slice(2);
  return specifier.startsWith('.') ? relative(src, join(src, dirname(file), specifier)) : specifier;
}

it.each(rules)('$room imports only what it may', ({ room, may }) => {
  const ours = imports.filter(({ file }) => file.startsWith(room));
  expect(ours.length).toBeGreaterThan(0);
  const wrong = ours.filter(
    // What the schemas describe is everybody's matter, and types leave no trace in the browser.
    ({ target, typeOnly }) => !may.test(target) && !(typeOnly && target.startsWith('schemas')),
  );
  expect(wrong).toEqual([]);
});

it('only the queries ask Astro for content', () => {
  const asking = imports.filter(({ target, typeOnly }) => target === 'astro:content' && !typeOnly);
  expect(asking.map(({ file }) => file).sort()).toEqual(['content.config.ts', 'queries.ts']);
});

it('the domain does not touch the page or the clock of the browser', () => {
  const touching = readdirSync(join(src, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /(?<![.\w])(document|window|localStorage|sessionStorage)\./.test(
        readFileSync(join(src, 'lib', file), 'utf8'),
      ),
    );
  expect(touching).toEqual([]);
});
