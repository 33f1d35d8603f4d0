import { describe, expect, it } from 'vitest';
import { describeCourse, describePage } from '~/lib/metadata/describe-course';
import { describeLesson, type LessonFacts } from '~/lib/metadata/describe-lesson';
import { describeQuotation } from '~/lib/metadata/describe-quotation';
import type { CourseFacts } from '~/lib/metadata/facts';

const course: CourseFacts = {
  title: 'A course',
  description: 'What it is about.',
  author: 'The project',
  published: '2026-11-24',
  level: 'First year of university',
  institution: '',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
};
const home = 'https://school.example/course/';
const lesson: LessonFacts = {
  title: 'The first section',
  description: 'What it says.',
  language: 'en-GB',
  address: `${home}lesson/first/`,
  number: 2,
  minutes: 12,
  checkMinutes: 8,
  objectives: ['weigh a report'],
  sources: [{ type: 'webpage', title: 'A readout', URL: 'https://example.org/readout' }],
  quotations: [],
  quiz: undefined,
};
const unplaced = { ...lesson, address: undefined };

describe('what a catalogue of teaching material reads', () => {
  it('of the course: what it is, on what terms, and its sections in order', () => {
    expect(describeCourse(course, { ...lesson, address: home }, [lesson])).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': home,
      url: home,
      name: 'A course',
      description: 'What it is about.',
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
      license: course.licenceAddress,
      educationalLevel: 'First year of university',
      author: { '@type': 'Organization', name: 'The project' },
      datePublished: '2026-11-24',
      hasPart: [
        {
          '@type': 'LearningResource',
          '@id': `${home}lesson/first/`,
          url: `${home}lesson/first/`,
          name: 'The first section',
          position: 2,
          timeRequired: 'PT20M',
        },
      ],
    });
  });

  it('of a section: what it teaches, how long it takes, and what it rests on', () => {
    expect(describeLesson(course, lesson, home)).toMatchObject({
      '@type': 'LearningResource',
      name: 'The first section',
      description: 'What it says.',
      position: 2,
      teaches: ['weigh a report'],
      timeRequired: 'PT20M',
      isPartOf: { '@type': 'Course', '@id': home, url: home, name: 'A course' },
      citation: [{ '@type': 'CreativeWork', name: 'A readout', url: 'https://example.org/readout' }],
    });
    expect(describeLesson(course, lesson, home)).not.toHaveProperty('hasPart');
  });

  it('of a self-check: what it tests and how long it takes, but no answers', () => {
    const quiz = {
      title: 'Check yourself',
      summary: '7 questions, about 8 minutes',
      objectives: ['weigh a report'],
      checkMinutes: 8,
    };
    expect(describeLesson(course, { ...lesson, quiz }, home).hasPart).toEqual([
      {
        '@type': 'Quiz',
        name: 'Check yourself',
        description: '7 questions, about 8 minutes',
        educationalUse: 'self-assessment',
        timeRequired: 'PT8M',
        assesses: ['weigh a report'],
      },
    ]);
  });

  it('of any other page: its name and the course that it belongs to', () => {
    expect(describePage(course, { ...lesson, description: undefined }, home)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': lesson.address,
      url: lesson.address,
      name: 'The first section',
      inLanguage: 'en-GB',
      isPartOf: { '@type': 'Course', '@id': home, url: home, name: 'A course' },
    });
  });

  it('no address as long as nobody has said where the site will live', () => {
    const pages = [
      describeCourse(course, unplaced, [unplaced]),
      describeLesson(course, { ...unplaced, sources: [] }, undefined),
      describePage(course, unplaced, undefined),
    ];
    expect(JSON.stringify(pages)).not.toMatch(/"(@id|url)"/);
  });

  it('the school that offers the course, if an instructor has named it', () => {
    const school = { ...course, institution: 'The school' };
    expect(describeLesson(school, lesson, home).provider).toEqual({
      '@type': 'Organization',
      name: 'The school',
    });
    expect(describeLesson(course, lesson, home)).not.toHaveProperty('provider');
  });
});

describe('what it reads of a quotation', () => {
  const quote = {
    text: 'We may meet.',
    said: '2022-12-13',
    wording: 'verified' as const,
    note: 'Compared with the page of the ministry.',
  };
  const [source = { type: 'webpage', title: '' }] = lesson.sources;

  it('whose words they are, in what position, of what day, and where they were taken from', () => {
    expect(describeQuotation(quote, { name: 'A speaker', role: 'Spokesperson' }, source)).toEqual({
      '@type': 'Quotation',
      text: 'We may meet.',
      spokenByCharacter: { '@type': 'Person', name: 'A speaker', jobTitle: 'Spokesperson' },
      dateCreated: '2022-12-13',
      isBasedOn: { '@type': 'CreativeWork', name: 'A readout', url: 'https://example.org/readout' },
    });
  });

  it('who issued a document that no one person wrote, and from which language it was translated', () => {
    const document = {
      ...quote,
      issuer: { name: 'Two governments', role: 'parties to a statement' },
      translation: { from: 'ru', by: 'the Kremlin' },
    };
    expect(describeQuotation(document, undefined, source)).toMatchObject({
      spokenByCharacter: { '@type': 'Organization', name: 'Two governments' },
      translationOfWork: { '@type': 'Quotation', inLanguage: 'ru' },
    });
  });

  it('that a wording could not be checked, and why', () => {
    const unverified = { ...quote, wording: 'unverified' as const, note: 'The page could not be opened.' };
    expect(describeQuotation(unverified, undefined, source).description).toBe(
      'The page could not be opened.',
    );
  });

  it('of a long one the beginning, cut behind a word', () => {
    const text = `${'twelve words '.repeat(40)}end`;
    const { text: cut } = describeQuotation({ ...quote, text }, undefined, source);
    expect(String(cut).length).toBeLessThanOrEqual(202);
    expect(cut).toMatch(/^(twelve words )+(twelve )?…$/);
  });
});
