import { expect, it } from 'vitest';
import { shortCitation } from '~/lib/short-citation';

it.each([
  [
    'a book by two authors, up to its colon',
    {
      title: 'Mao: The Real Story',
      author: [{ family: 'Pantsov', given: 'Alexander' }, { family: 'Levine' }],
      publisher: 'Simon & Schuster',
      issued: '2012-10-02',
    },
    { who: 'Pantsov and Levine', title: 'Mao: The Real Story', language: undefined, year: '2012' },
  ],
  [
    'a book by many',
    {
      title: 'Brothers in Arms: The Rise and Fall of the Alliance',
      author: [{ family: 'Westad' }, { literal: 'Chen Jian' }, { family: 'Zubok' }],
    },
    { who: 'Westad et al.', title: 'Brothers in Arms', language: undefined, year: undefined },
  ],
  [
    'a report without an author, by who printed it',
    {
      title: 'Putin and Xi to talk',
      'container-title': 'Vedomosti',
      publisher: 'Business News',
      issued: '2022',
    },
    { who: 'Vedomosti', title: 'Putin and Xi to talk', language: undefined, year: '2022' },
  ],
  [
    'a foreign title in our English version',
    { title: 'Товарооборот вырос [Trade grew by 17 per cent]', publisher: 'Finmarket', language: 'ru' },
    { who: 'Finmarket', title: 'Trade grew by 17 per cent', language: undefined, year: undefined },
  ],
  [
    'a description in the place of a title',
    { title: '[On Rahmon’s speech at Astana]' },
    { who: '', title: 'On Rahmon’s speech at Astana', language: undefined, year: undefined },
  ],
  [
    'a foreign title that nobody translated as it is',
    { title: '中苏友好同盟互助条约', language: 'zh' },
    { who: '', title: '中苏友好同盟互助条约', language: 'zh', year: undefined },
  ],
  [
    'a title with quotation marks in it, which will stand in such marks',
    { title: 'Why “Central” and not “Middle” Asia?' },
    { who: '', title: 'Why ‘Central’ and not ‘Middle’ Asia?', language: undefined, year: undefined },
  ],
  [
    'an English title with brackets whole',
    { title: 'Rules of Procedure of the General Assembly (A/520/Rev.17)' },
    {
      who: '',
      title: 'Rules of Procedure of the General Assembly (A/520/Rev.17)',
      language: undefined,
      year: undefined,
    },
  ],
])('a reader knows %s', (_, fields, expected) => {
  expect(shortCitation(fields)).toEqual(expected);
});
