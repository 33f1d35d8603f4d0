import type { SourceInput } from '../../src/schemas/source.ts';

/** Sources with everything that a format may stumble over. */
export const hardSources: Record<string, SourceInput> = {
  'chinese-article': {
    kind: 'scholarship',
    csl: {
      type: 'article-journal',
      title: '关于中俄关系的几个问题 [Some questions of Sino-Russian relations]',
      author: [{ family: '赵', given: '华胜' }, { literal: 'Институт Дальнего Востока РАН' }],
      'container-title': '国际问题研究',
      volume: 12,
      issue: 3,
      page: '10-20',
      issued: '2019-03',
      language: 'zh-Hans',
      DOI: '10.1000/182_x',
    },
    use: 'Names in the order and in the letters of their languages.',
  },
  'marks-of-tex': {
    kind: 'data',
    csl: {
      type: 'chapter',
      title: 'Oil & gas: 50% of $5, #1 in under_score, {braces}, a back\\slash, ~tilde^ and “quotes”',
      author: [
        { literal: 'Smith & Sons' },
        { family: 'Müller', given: 'Jürgen' },
        { family: 'Lüthi' },
        { family: 'Doe', given: 'A. B.', suffix: 'Jr.' },
      ],
      'container-title': 'Work & {Play} in 100%',
      publisher: 'Ministry of Trade and Industry',
      'publisher-place': 'Łódź and Kraków',
      page: '1-2',
      issued: '2019',
      URL: 'https://example.org/~a_b/100%25?x=1&y=2#part',
      accessed: '2026-11-24',
      ISBN: '9780691135908',
      note: 'An edition with 5% & more.',
    },
    archive: 'https://web.archive.org/web/2022/https://example.org/~a_b/',
    use: 'Every mark that TeX reads as its own: \\ { } $ & # _ % ~ ^.',
    caution: 'No {brace} alone: }.',
  },
  'ministry-without-date': {
    kind: 'official',
    csl: {
      type: 'document',
      title: '[A leaflet]',
      author: [{ literal: 'Ministry of Trade and Industry, Moscow' }],
      publisher: 'The Ministry',
      accessed: '2026-11-24',
      language: 'ru',
    },
    undated: 'The leaflet bears no date.',
    use: 'An author whose name has “and” in it.',
  },
};
