import { expect, it } from 'vitest';
import { citationTags } from '~/lib/metadata/citation-tags';

const course = {
  title: 'A course',
  description: '',
  author: 'The project',
  published: '2026-11-24',
  level: '',
  institution: '',
  licenceAddress: '',
};
const page = {
  title: 'The first section',
  description: undefined,
  language: 'en-GB',
  address: 'https://school.example/lesson/first/',
};
const tags = (...facts: Parameters<typeof citationTags>) =>
  Object.fromEntries(citationTags(...facts).map(({ name, content }) => [name, content]));

it('a student who saves a section with Zotero gets a web page with title, author, day, language and address', () => {
  expect(tags(course, page)).toEqual({
    'DC.type': 'Web page',
    citation_title: 'The first section',
    citation_author: 'The project,',
    citation_publication_date: '2026-11-24',
    citation_language: 'en-GB',
    citation_public_url: page.address,
    citation_fulltext_html_url: page.address,
  });
});

it('nothing is said of an address or a school that nobody has named', () => {
  expect(Object.keys(tags(course, { ...page, address: undefined }))).not.toContain('citation_public_url');
  expect(tags(course, page)).not.toHaveProperty('citation_publisher');
  expect(tags({ ...course, institution: 'The school' }, page)).toHaveProperty(
    'citation_publisher',
    'The school',
  );
});
