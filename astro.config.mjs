import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { keepOffline } from './src/after-build/offline.ts';
import { protection } from './src/after-build/protection.ts';
import { courseChecks } from './src/content-layer/integration.ts';
import { readConfig } from './src/content-layer/read-config.ts';

const course = readConfig(new URL('.', import.meta.url));
const { SITE_URL, BASE_PATH, OUT_DIR } = process.env;

/** Whether a module is needed on every page with a self-check; what is loaded later or elsewhere is not. */
const isQuizModule = (id) =>
  /src\/elements\/(lesson-quiz|quiz-question|load-part|controls\/)|src\/lib\/(grade\/|progress|quiz-state|shuffle|fill-in)/.test(
    id,
  );

/**
 * Vite wraps each `import()` in a kilobyte that loads the styles of the part beforehand, on every page. No part of ours
 * has styles, so importing is enough.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH || '/',
  outDir: OUT_DIR || './dist',
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  vite: {
    plugins: [plainImports],
    build: {
      rolldownOptions: {
        // Astro marks its own modules with a directive that the bundler does not know; that is no author's business.
        checks: { moduleLevelDirective: false },
        // What every self-check needs is one file: in five it weighs a tenth more. What loads other files is needed on every
        // page and must not bring that file along.
        output: {
          codeSplitting: {
            groups: [
              { name: 'preload', test: /vite\/preload-helper/ },
              { name: 'quiz', test: isQuizModule },
            ],
          },
        },
      },
    },
  },
  // Colours in examples of code would stand in style attributes, which the pages do without.
  markdown: { syntaxHighlight: false },
  integrations: [
    courseChecks(),
    starlight({
      title: course.title,
      description: course.description,
      locales: { root: { label: 'English', lang: 'en-GB' } },
      sidebar: [
        { label: 'The lesson', items: [{ autogenerate: { directory: 'lesson' } }] },
        { label: 'Review', link: '/review/' },
        { label: 'Reference', items: [{ autogenerate: { directory: 'reference' } }] },
        { label: 'For instructors', items: [{ autogenerate: { directory: 'instructors' } }] },
        { label: 'About this site', items: [{ autogenerate: { directory: 'about' } }] },
      ],
      expressiveCode: false,
      credits: false,
      disable404Route: true,
      customCss: [
        './src/styles/layers.css',
        './src/styles/fonts.css',
        './src/styles/tokens.css',
        './src/styles/starlight.css',
        './src/styles/prose.css',
        './src/styles/lesson.css',
        './src/styles/quiz.css',
        './src/styles/quote.css',
        './src/styles/tables.css',
        './src/styles/reference.css',
        './src/styles/home.css',
        './src/styles/print-entry.css',
      ],
      components: {
        Footer: './src/components/overrides/Footer.astro',
        Head: './src/components/overrides/Head.astro',
        Hero: './src/components/overrides/Hero.astro',
        PageTitle: './src/components/overrides/PageTitle.astro',
        Search: './src/components/overrides/Search.astro',
        Sidebar: './src/components/overrides/Sidebar.astro',
        SiteTitle: './src/components/overrides/SiteTitle.astro',
        ThemeProvider: './src/components/overrides/ThemeProvider.astro',
        ThemeSelect: './src/components/overrides/ThemeSelect.astro',
      },
    }),
    mdx(),
    // Behind Starlight, whose scripts it has to know.
    protection(course.mayBeFramedBy),
    // Last: it lists every file with its hash.
    keepOffline(course.offline && !course.sharedComputer),
  ],
});
