import { iso31661, iso31661Alpha3ToAlpha2, iso31663 } from 'iso-3166';

/** States that no longer exist keep their old code: figures of 1980 are of the Soviet Union, SUN. */
const former = iso31663.map(({ from }) => ({ code: from.alpha3, name: from.name }));

/** The codes of three letters after ISO 3166, of the states there are and of those there were. */
export const countryCodes: readonly string[] = [
  ...iso31661.map(({ alpha3 }) => alpha3),
  ...former.map(({ code }) => code),
];

/** Where the browsers’ list has a name that newspapers and this course seldom use. */
const usual: Readonly<Record<string, string>> = { TUR: 'Turkey' };

const names = new Intl.DisplayNames('en-GB', { type: 'region' });

/** The usual short name of a state in English; the code itself if there is no such state. */
export function countryName(code: string): string {
  const alpha2 = iso31661Alpha3ToAlpha2[code];
  return (
    usual[code] ?? (alpha2 && names.of(alpha2)) ?? former.find((state) => state.code === code)?.name ?? code
  );
}
