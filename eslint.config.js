import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const noNode = {
  group: ['node:*', 'astro', 'astro:*', 'astro/*', '@astrojs/*'],
  message: 'This room is pure TypeScript.',
};

/** Ways in which text becomes markup or a program: a text of an author, a student or a file could be either. */
const textAsMarkup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
];
const useText = 'Text stays text: use textContent, or build the elements.';
const noMarkupFromText = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-properties': [
    'error',
    ...textAsMarkup.map((property) => ({ property, message: useText })),
    ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: useText })),
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-*/',
      '.astro/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/bad/',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  { files: ['src/**'], rules: noMarkupFromText },
  {
    // Data for machines, in which `<` is escaped (src/lib/metadata/json-ld.ts), stands in one place.
    files: ['src/**/*.astro'],
    ignores: ['src/components/metadata/StructuredData.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    files: ['src/lib/**/*.ts', 'src/elements/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noNode] }] },
  },
);
