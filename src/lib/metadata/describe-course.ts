import type { CourseLeaf, OrganizationLeaf, WebPageLeaf, WithContext } from 'schema-dts';
import type { CourseFacts, Minutes, PageFacts } from './facts.ts';

/** The course in the vocabulary of schema.org, with its sections in order. */
export function describeCourse(
  course: CourseFacts,
  page: PageFacts,
  lessons: readonly (Pick<PageFacts, 'title' | 'address'> & Minutes & { number: number })[],
): WithContext<CourseLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    ...placed(page.address),
    name: course.title,
    description: course.description,
    ...terms(course, page),
    hasPart: lessons.map((lesson) => ({
      '@type': 'LearningResource',
      ...placed(lesson.address),
      name: lesson.title,
      position: lesson.number,
      timeRequired: duration(lesson),
    })),
  };
}

/** A page beside the sections, such as the review. */
export function describePage(
  course: CourseFacts,
  page: PageFacts,
  home: string | undefined,
): WithContext<WebPageLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...placed(page.address),
    name: page.title,
    ...(page.description && { description: page.description }),
    inLanguage: page.language,
    isPartOf: partOf(course, home),
  };
}

/** The course as the whole that a page is part of. */
export function partOf(course: CourseFacts, home: string | undefined): CourseLeaf {
  return { '@type': 'Course', ...placed(home), name: course.title };
}

/** What holds for the course and for each of its sections: who made it, for whom, and on what terms. */
export function terms(course: CourseFacts, { language }: PageFacts) {
  return {
    inLanguage: language,
    isAccessibleForFree: true,
    license: course.licenceAddress,
    educationalLevel: course.level,
    author: organization(course.author),
    datePublished: course.published,
    ...(course.institution && { provider: organization(course.institution) }),
  };
}

/** The whole time of a section after ISO 8601: `PT20M`. */
export function duration({ minutes, checkMinutes }: Minutes): string {
  return `PT${minutes + checkMinutes}M`;
}

/** A name for machines and an address for people; both only if the address is known. */
export function placed(address: string | undefined) {
  return address ? { '@id': address, url: address } : {};
}

export function organization(name: string): OrganizationLeaf {
  return { '@type': 'Organization', name };
}
