import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { collectionNames } from '../../src/content-layer/collections.ts';
import { project } from '../steps/copy-project.ts';

/** What a generated section holds; the sections of the course itself are of this size. */
const section = { headings: 6, paragraphs: 3, words: 66, citations: 20, terms: 3, events: 3, newSources: 8 };
/** How many sources back a section still cites: courses return to what they read lately. */
const memory = 40;

const types = parse(
  readFileSync(`${project}tests/fixtures/all-types/src/content/quizzes/types.yaml`, 'utf8'),
) as { questions: Record<string, unknown>[] };

const words =
  'the a of and treaty border summit envoy river trade pipeline loan council minister account report paper archive speech letter army railway port market visit promise quarrel alliance neighbour northern eastern former public careful early later long open signed read wrote held kept left moved opened closed doubted weighed between after before against under within with'.split(
    ' ',
  );

/**
 * Replaces the content of a copied project by a course of so many sections: each of some 1,200 words with 20 citations,
 * three terms, three events, a person and a self-check of all eight types. The pool of sources, terms and events grows with the
 * course, and so do the pages that list them all. The same number always gives the same files.
 */
export function generateCourse(copy: string, sections: number): void {
  const content = `${copy}/src/content`;
  const numbers = Array.from({ length: sections }, (_, i) => i + 1);
  const random = randomFrom(sections);
  for (const name of folders) rmSync(`${content}/${name}`, { recursive: true, force: true });
  const write = (path: string, text: string) => writeFileSync(`${content}/${path}`, text);
  for (const name of ['docs/lesson', 'quizzes', 'sources', 'terms', 'events', 'people', 'objectives'])
    mkdirSync(`${content}/${name}`, { recursive: true });
  for (const page of ['404.mdx', 'review.mdx', ...listPages])
    cpSync(`${project}src/content/docs/${page}`, `${content}/docs/${page}`, { recursive: true });
  write(
    'docs/reference/timeline.mdx',
    page(
      { title: 'Timeline' },
      `import FullTimeline from '~/components/FullTimeline.astro';

<FullTimeline
  drawing={{ title: 'Events' }}
  periods={[{ name: 'Early', from: 1000, to: 1499 }, { name: 'Late', from: 1500, to: 1999 }]}
/>
`,
    ),
  );
  write('docs/index.mdx', page({ title: 'A generated course' }, '[Begin](./lesson/section-1/)\n'));

  for (const number of numbers) {
    const sources = drawSources(number, random);
    write(`docs/lesson/section-${number}.mdx`, lesson(number, sources, random));
    write(`quizzes/section-${number}.yaml`, stringify(quiz(number, sources, random)));
    for (let i = 1; i <= section.newSources; i += 1)
      write(`sources/${sourceName((number - 1) * section.newSources + i)}.yaml`, stringify(source(random)));
    for (let i = 1; i <= section.terms; i += 1)
      write(
        `terms/term-${number}-${i}.yaml`,
        stringify({
          en: `Term ${number} ${i}`,
          zh: { text: '条约', pinyin: 'tiáoyuē' },
          definition: sentence(random, 20),
          sources: sources.slice(i, i + 1),
        }),
      );
    for (let i = 1; i <= section.events; i += 1)
      write(
        `events/event-${number}-${i}.yaml`,
        stringify({
          date: `${yearOf(number)}-0${i}`,
          title: sentence(random, 6),
          text: sentence(random, 30),
          themes: [i === 1 ? 'border' : 'economy'],
          sources: sources.slice(i, i + 1),
        }),
      );
    write(
      `people/person-${number}.yaml`,
      stringify({
        name: `Person ${number}`,
        roleThen: sentence(random, 6),
        why: sentence(random, 12),
        country: 'Kazakhstan',
        sources: sources.slice(0, 1),
      }),
    );
    for (const half of [1, 2])
      write(
        `objectives/${objective(number, half)}.yaml`,
        stringify({
          number: number * 2 + half - 2,
          title: sentence(random, 12),
          lessons: [`section-${number}`],
        }),
      );
  }
}

/** Everything that an author writes apart from the words of the components. */
const folders = [...collectionNames, 'docs'];
const listPages = ['sources', 'glossary'].map((name) => `reference/${name}.mdx`);

type Random = () => number;

/** Numbers from 0 to 1 after Lehmer (Park and Miller, Communications of the ACM 31, 1988). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const pick = <T>(list: readonly T[], random: Random) => list[Math.floor(random() * list.length)] as T;
const sourceName = (number: number) => `source-${number}`;
const objective = (number: number, half: number) => `objective-${number}-${half}`;
const yearOf = (number: number) => String(999 + number).padStart(4, '0');

function sentence(random: Random, length: number): string {
  const text = Array.from({ length }, () => pick(words, random)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Every new source, and others from the latest ones or, now and then, from the whole pool. */
function drawSources(number: number, random: Random): string[] {
  const last = number * section.newSources;
  const fresh = Array.from({ length: section.newSources }, (_, i) => sourceName(last - i));
  const known = Array.from({ length: section.citations - fresh.length }, (_, i) => {
    const back = i % 4 === 0 ? last : Math.min(last, memory);
    return sourceName(last - Math.floor(random() * back));
  });
  return [...fresh, ...known];
}

function page(frontmatter: object, body: string): string {
  return `---\n${stringify(frontmatter)}---\n\n${body}`;
}

function lesson(number: number, sources: readonly string[], random: Random): string {
  const names = ['Cite', 'KeyQuestion', 'Quiz', 'References', 'Summary', 'Term', 'Timeline', 'WhoIsWho'];
  const count = section.headings * section.paragraphs;
  const parts = Array.from({ length: count }, (_, i) => {
    const cited = sources.filter((_, k) => k % count === i).map((id) => `<Cite source="${id}" />`);
    const term = i < section.terms ? ` <Term id="term-${number}-${i + 1}">treaty</Term> ` : ' ';
    const text = [1, 2, 3].map(() => sentence(random, section.words / 3)).join(term);
    const heading = i % section.paragraphs === 0 ? `## Part ${i / section.paragraphs + 1}\n\n` : '';
    return `${heading}${text}${cited.join('')}\n`;
  });
  const year = yearOf(number);
  return page(
    {
      title: `Section ${number}`,
      description: sentence(random, 12),
      tableOfContents: false,
      lesson: {
        number,
        minutes: 10,
        checkMinutes: 8,
        dek: sentence(random, 12),
        keyQuestion: sentence(random, 12),
        objectives: [objective(number, 1), objective(number, 2)],
        quiz: `section-${number}`,
      },
    },
    [
      names.map((name) => `import ${name} from '~/components/${name}.astro';`).join('\n'),
      `<KeyQuestion>${sentence(random, 20)}</KeyQuestion>`,
      ...parts,
      `<Timeline from="${year}" to="${year}" />`,
      `<WhoIsWho people={['person-${number}']} />`,
      `<Summary>\n\n${sentence(random, 40)}\n\n</Summary>`,
      `<Quiz id="section-${number}" />`,
      '<References />\n',
    ].join('\n\n'),
  );
}

function quiz(number: number, sources: readonly string[], random: Random): object {
  return {
    title: 'Check yourself',
    lesson: `section-${number}`,
    questions: types.questions.map((question, i) => ({
      ...question,
      objective: objective(number, (i % 2) + 1),
      section: `part-${(i % section.headings) + 1}`,
      sources: sources.slice(i, i + 1),
      explanation: `${String(question['explanation'])} ${sentence(random, 30)}`,
    })),
  };
}

function source(random: Random): object {
  return {
    kind: pick(['primary', 'scholarship', 'news', 'data', 'official'], random),
    csl: {
      type: pick(['book', 'article-newspaper', 'article-journal', 'webpage'], random),
      title: sentence(random, 8).slice(0, -1),
      author: [{ family: pick(words, random), given: pick(words, random) }],
      'container-title': sentence(random, 3).slice(0, -1),
      issued: `${1950 + Math.floor(random() * 70)}`,
      URL: `https://example.org/${Math.floor(random() * 1e9)}`,
      accessed: '2026-01-15',
    },
    use: sentence(random, 10),
    caution: sentence(random, 14),
  };
}
