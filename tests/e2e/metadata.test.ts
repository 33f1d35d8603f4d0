import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { parse } from 'yaml';
import { course } from '../../src/course.config.ts';
import { pages, section } from './support/pages.ts';
import { leftOut, sites } from './support/sites.ts';

type Data = Record<string, unknown> & { '@type': string };

const content = new URL('../../src/content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');
const lessons = readdirSync(new URL('docs/lesson', content)).map((file) => file.replace('.mdx', ''));

/** What every description of its type says, on whatever page it stands. */
const required: Record<string, string[]> = {
  Course: [
    'name',
    'description',
    'hasPart',
    'author',
    'datePublished',
    'educationalLevel',
    'inLanguage',
    'isAccessibleForFree',
    'license',
  ],
  LearningResource: [
    'name',
    'description',
    'position',
    'teaches',
    'educationalLevel',
    'timeRequired',
    'license',
    'isPartOf',
    'citation',
    'author',
    'datePublished',
    'inLanguage',
    'isAccessibleForFree',
  ],
  WebPage: ['name', 'inLanguage', 'isPartOf'],
};

async function structuredData(page: Page): Promise<Data[]> {
  const blocks = await page.$$eval('script[type="application/ld+json"]', (scripts) =>
    scripts.map(({ textContent }) => textContent ?? ''),
  );
  return blocks.map((block) => JSON.parse(block) as Data);
}

async function only(page: Page): Promise<Data> {
  const [data, ...others] = await structuredData(page);
  expect(others).toEqual([]);
  if (!data) throw new Error(`${page.url()} has no structured data.`);
  return data;
}

const meta = (page: Page, name: string) => page.locator(`head meta[name="${name}"]`);

for (const name of ['root', 'based', 'types'] as const) {
  test(`every page of the site “${name}” says in JSON-LD what it is`, async ({ page }) => {
    const paths = name === 'types' ? ['', 'lesson/types/', 'comparisons/'] : pages;
    const absent = ['404.html', ...(name === 'based' ? [`lesson/${leftOut}/`] : [])];
    for (const path of paths.filter((each) => !absent.includes(each))) {
      await page.goto(sites[name].url + path);
      const data = await only(page);
      expect(data['@context'], path).toBe('https://schema.org');
      const properties = required[data['@type']] ?? [];
      expect(properties, `${path} is a ${data['@type']}`).not.toEqual([]);
      for (const property of properties) {
        expect(data[property], `${path}: ${property}`).toBeTruthy();
        expect(data[property], `${path}: ${property}`).not.toEqual([]);
      }
    }
  });
}

test('a page that is not there says nothing', async ({ page }) => {
  await page.goto('404.html');
  expect(await structuredData(page)).toEqual([]);
});

test('the opening page describes the course, with every section that exists', async ({ page }) => {
  await page.goto('');
  const data = await only(page);
  expect(data['@type']).toBe('Course');
  expect(data).toMatchObject({ name: course.title, datePublished: course.published });
  expect(data['hasPart']).toHaveLength(lessons.length);
});

for (const lesson of lessons) {
  test(`the section “${lesson}” is described as its author wrote it`, async ({ page }) => {
    await page.goto(`lesson/${lesson}/`);
    const data = await only(page);
    const [, head = '', body = ''] = read(`docs/lesson/${lesson}.mdx`).split(/^---$/m);
    const { title, lesson: facts } = parse(head) as {
      title: string;
      lesson: { number: number; minutes: number; checkMinutes: number; objectives: string[]; quiz?: string };
    };
    const objective = (id: string) => (parse(read(`objectives/${id}.yaml`)) as { title: string }).title;
    expect(data).toMatchObject({
      '@type': 'LearningResource',
      name: title,
      position: facts.number,
      timeRequired: `PT${facts.minutes + facts.checkMinutes}M`,
      teaches: facts.objectives.map(objective),
    });
    const links = await page
      .locator('.lesson-references li[id^="ref-"]')
      .evaluateAll((entries) =>
        entries.map((entry) => entry.querySelector('.lesson-address')?.getAttribute('href') ?? null),
      );
    const citations = data['citation'] as { url?: string }[];
    expect(citations.map(({ url }) => url ?? null)).toEqual(links);

    const parts = (data['hasPart'] ?? []) as Data[];
    expect(parts.filter((part) => part['@type'] === 'Quiz')).toHaveLength(facts.quiz ? 1 : 0);
    const quotes = new Set([...body.matchAll(/<AnnotatedQuote\s[^>]*?id="([^"]+)"/g)].map(([, id]) => id));
    expect(parts.filter((part) => part['@type'] === 'Quotation')).toHaveLength(quotes.size);
    expect(JSON.stringify(data)).not.toContain('acceptedAnswer');
  });
}

test('without a host no page claims an address', async ({ page }) => {
  for (const path of ['', section, 'review/']) {
    await page.goto(path);
    const data = await only(page);
    expect(data).not.toHaveProperty('@id');
    expect(data).not.toHaveProperty('url');
    await expect(meta(page, 'citation_public_url')).toHaveCount(0);
  }
});

test('with a host every address is whole and leads to its page', async ({ page, request }) => {
  for (const path of ['', section, 'review/']) {
    const address = sites.based.url + path;
    await page.goto(address);
    const data = await only(page);
    expect([data['@id'], data['url']]).toEqual([address, address]);
    if (path) expect(data['isPartOf']).toMatchObject({ '@id': sites.based.url });
    else {
      for (const { url } of data['hasPart'] as { url: string }[]) {
        expect((await request.get(url)).status(), url).toBe(200);
      }
    }
  }
});

test('a reference manager saves a section as a web page with its title, author, day, language and address', async ({
  page,
}) => {
  await page.goto(sites.based.url + section);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  for (const [name, value] of [
    ['DC.type', 'Web page'],
    ['citation_title', title ?? ''],
    ['citation_author', `${course.author},`],
    ['citation_publication_date', course.published],
    ['citation_language', 'en-GB'],
    ['citation_public_url', sites.based.url + section],
  ] as const) {
    await expect(meta(page, name), name).toHaveAttribute('content', value);
  }
  await page.goto(sites.based.url);
  await expect(meta(page, 'citation_title')).toHaveCount(0);
});

test('a title with markup in it stays a title', async ({ page }) => {
  await page.goto(`${sites.types.url}comparisons/`);
  const title = 'Two texts </script><img id="broken-out" alt="">';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect((await only(page))['name']).toBe(title);
  await expect(page.locator('#broken-out')).toHaveCount(0);
});

test('a link to the course is shown elsewhere with its own picture, once the course knows its address', async ({
  page,
  request,
}) => {
  const picture = page.locator('head meta[property="og:image"]');
  await page.goto(section);
  await expect(picture).toHaveCount(0);
  await page.goto(sites.based.url + section);
  const address = (await picture.getAttribute('content')) ?? '';
  expect(address).toBe(`${sites.based.url}card.png`);
  const { width, height } = await page.evaluate(async (src) => {
    const image = Object.assign(new Image(), { src });
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  }, address);
  expect([width, height]).toEqual([1200, 630]);
  await expect(page.locator('head meta[name="twitter:card"]')).toHaveAttribute(
    'content',
    'summary_large_image',
  );

  const robots = await (await request.get(`${sites.based.url}robots.txt`)).text();
  const map = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  expect(map).toBe(`${sites.based.url}sitemap-index.xml`);
  expect((await request.get(map)).ok()).toBe(true);
  expect(await (await request.get(`${sites.root.url}robots.txt`)).text()).toBe('User-agent: *\nAllow: /\n');
});
