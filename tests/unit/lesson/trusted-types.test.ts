import { expect, it } from 'vitest';
import { allowSearchAndWorkers, onlyMarks } from '../../../src/elements/trusted-types.ts';

it('an excerpt keeps the marks of the search, and every other tag in it is text', () => {
  expect(onlyMarks('a <mark>b</mark> <img src=x onerror=go()> <mark onclick="go()">&lt;c&gt;')).toBe(
    'a <mark>b</mark> &lt;img src=x onerror=go()> &lt;mark onclick="go()">&lt;c&gt;',
  );
});

it('only the workers of the course may be started, wherever it lives', () => {
  const rules: Record<string, (text: string) => string | null> = {};
  const trustedTypes = {
    defaultPolicy: null as object | null,
    createPolicy(_: string, given: typeof rules) {
      Object.assign(rules, given);
      this.defaultPolicy = given;
    },
  };
  const view = { trustedTypes, location: { href: 'https://school.example/some/where/lesson/x/' } };
  allowSearchAndWorkers(view as unknown as Window, '/some/where');
  const allowed = (address: string) => rules['createScriptURL']?.(address);
  for (const own of ['/some/where/service-worker.js', '/some/where/pagefind/pagefind-worker.js'])
    expect(allowed(own)).toBe(own);
  for (const other of [
    '/service-worker.js',
    'https://evil.example/some/where/service-worker.js',
    '/some/where/pagefind/../x.js',
    'data:text/javascript,go()',
    'blob:https://school.example/x',
  ])
    expect(allowed(other), other).toBeNull();
  // Another part of the page may ask for the same.
  expect(() => allowSearchAndWorkers(view as unknown as Window, '/some/where')).not.toThrow();
});

it('a browser without trusted types is left as it is', () => {
  expect(() => allowSearchAndWorkers({} as Window, '/')).not.toThrow();
});
