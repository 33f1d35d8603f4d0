import { expect, it } from 'vitest';
import { compareReferences } from '~/bibliography/order';

it('a bibliography goes by letters, whatever marks, articles or accents an entry begins with', () => {
  const entries = [
    'Zürich Papers',
    '‘The Battle’',
    '[An Announcement]',
    'Łódź Review',
    'Lüthi, Lorenz M.',
    'Luo, Y.',
    '‘10 measures’',
    '‘9 measures’',
    'EFE.',
    '国际问题研究',
    'Независимая газета',
  ].map((text) => [{ text }]);
  expect(entries.sort(compareReferences).map(([part]) => part?.text)).toEqual([
    '‘9 measures’',
    '‘10 measures’',
    '[An Announcement]',
    '‘The Battle’',
    'EFE.',
    'Łódź Review',
    'Luo, Y.',
    'Lüthi, Lorenz M.',
    'Zürich Papers',
    'Независимая газета',
    '国际问题研究',
  ]);
});
