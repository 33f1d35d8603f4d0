import { expect, it } from 'vitest';
import { changedFiles, readManifest, sizeOf } from '../../../src/lib/offline/manifest.ts';

const file = (hash: string, bytes = 10, transfer = 4) => ({ hash, bytes, transfer });

it('a student who takes a new version fetches what is new or has changed', () => {
  const from = { same: file('a'), changed: file('b'), gone: file('c'), moved: file('d') };
  const to = { same: file('a'), changed: file('e', 20, 9), added: file('f', 30, 8), elsewhere: file('d') };
  const changed = changedFiles(from, to);
  expect(Object.keys(changed)).toEqual(['changed', 'added', 'elsewhere']);
  expect(sizeOf(changed)).toEqual({ bytes: 60, transfer: 21 });
});

it('a list is read back as it was written', () => {
  const manifest = { version: '1', built: '2026-11-24T10:00:00.000Z', files: { 'index.html': file('a') } };
  expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
});

it.each([
  '<!doctype html><title>Log in to the network</title>',
  '',
  'null',
  '[]',
  '{"version":"1","built":"2026","files":null}',
  '{"version":"1","built":"2026","files":{}}',
  '{"version":"1","built":"2026","files":{"index.html":null}}',
  '{"version":"1","built":"2026","files":{"index.html":{"hash":"a","bytes":"1","transfer":1}}}',
  '{"version":1,"built":"2026","files":{"index.html":{"hash":"a","bytes":1,"transfer":1}}}',
])('what else comes over the network is no list: %s', (text) => {
  expect(readManifest(text)).toBeUndefined();
});
