import { expect, it } from 'vitest';
import {
  checkMembership,
  membershipIn,
  type MembershipRole,
  type MembershipRow,
  stateRecords,
  yearsOfChange,
} from '~/lib/membership';

const row = (country: string, status: MembershipRole, start: string, end = ''): MembershipRow => ({
  country,
  iso3: country.slice(0, 3).toUpperCase(),
  status,
  start,
  end,
  sources: ['some-source'],
  note: '',
});
const rows = [
  row('Bolanda', 'member', '2001-06-15'),
  row('Aland', 'member', '2017-06-09'),
  row('Aland', 'observer', '2005', '2017-06-09'),
  row('Corland', 'guest', '2022-09-15', '2022-09-16'),
];
const names = (year: number) =>
  membershipIn(rows, year).roles.map(({ role, states }) => [role, states.map(({ country }) => country)]);

it('counts a state in the role it has at the end of the year', () => {
  expect(names(2001)).toEqual([['member', ['Bolanda']]]);
  expect(names(2016)).toEqual([
    ['member', ['Bolanda']],
    ['observer', ['Aland']],
  ]);
  expect(names(2017)).toEqual([['member', ['Aland', 'Bolanda']]]);
});

it('takes a date known to the year alone to hold from that year on', () => {
  expect(names(2004)).toHaveLength(1);
  expect(names(2005)).toHaveLength(2);
});

it('says who is new in a role', () => {
  const [members] = membershipIn(rows, 2017).roles;
  expect(members?.states.filter(({ isNew }) => isNew).map(({ country }) => country)).toEqual(['Aland']);
});

it('names only years in which a role changed, and no guest', () => {
  expect(yearsOfChange(rows)).toEqual([2001, 2005, 2017]);
});

it('tells the history of a state in order of time', () => {
  expect(
    stateRecords(rows).map(({ country, periods }) => [country, ...periods.map(({ status }) => status)]),
  ).toEqual([
    ['Aland', 'observer', 'member'],
    ['Bolanda', 'member'],
    ['Corland', 'guest'],
  ]);
});

it('tells an author of two roles at once, of an end before the beginning, and of two names', () => {
  const issues = checkMembership([
    row('Aland', 'observer', '2005'),
    row('Aland', 'member', '2017-06-09', '2016-01-01'),
    { ...row('Aland', 'partner', '2004', '2005'), country: 'Alland' },
  ]);
  expect(issues.map(({ row: index, message }) => `${index} ${message}`)).toEqual([
    '1 The role ends (2016-01-01) before it begins (2017-06-09). Exchange the two, or mend one.',
    '2 ALA is called “Aland” above and “Alland” here. Write one name in all rows.',
  ]);
  const [clash] = checkMembership([row('Aland', 'observer', '2005'), row('Aland', 'member', '2017-06-09')]);
  expect(clash?.message).toContain('Give the earlier role an `end`');
});
