import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toJsonLd } from '~/lib/metadata/json-ld';

it('a title with markup in it cannot break out of the script, and is read back as it was', () => {
  const name = '</script><script>alert(1)</script><!-- <script>';
  expect(toJsonLd({ name })).not.toContain('<');
  expect(JSON.parse(toJsonLd({ name }))).toEqual({ name });
});

it('nor can any other text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(toJsonLd({ name })).not.toContain('<');
      expect(JSON.parse(toJsonLd({ name }))).toEqual({ name });
    }),
  );
});
