/** The fields of a note, in their order. The first names the note in Anki's lists. */
export const ankiFields = [
  'English',
  'Chinese',
  'Pinyin',
  'Russian',
  'Transliteration',
  'Definition',
  'Usage',
] as const;

export type AnkiField = (typeof ankiFields)[number];

/** A kind of card: what it asks and what it answers, as templates that Anki fills in. */
export interface AnkiTemplate {
  name: string;
  question: string;
  answer: string;
  /** The fields of which one at least is needed: without any there is no card. */
  needs: readonly AnkiField[];
}

const names = [
  '{{#Chinese}}<p class="name"><bdi lang="zh-Hans">{{Chinese}}</bdi> <bdi class="reading" lang="zh-Latn-pinyin">{{Pinyin}}</bdi></p>{{/Chinese}}',
  '{{#Russian}}<p class="name"><bdi lang="ru">{{Russian}}</bdi> <bdi class="reading" lang="ru-Latn">{{Transliteration}}</bdi></p>{{/Russian}}',
].join('\n');
const english = '<p class="word" lang="en-GB"><bdi>{{English}}</bdi></p>';
const meaning = [
  '<p lang="en-GB">{{Definition}}</p>',
  '{{#Usage}}<p class="usage" lang="en-GB">{{Usage}}</p>{{/Usage}}',
].join('\n');
const answer = '{{FrontSide}}\n<hr id="answer">';

/** The cards of a word: from English, and from the other two languages. Never change their order: progress belongs to it. */
export const ankiTemplates: readonly AnkiTemplate[] = [
  {
    name: 'English → Chinese, Russian',
    question: english,
    answer: [answer, names, meaning].join('\n'),
    needs: ['English'],
  },
  {
    name: 'Chinese, Russian → English',
    question: names,
    answer: [answer, english, meaning].join('\n'),
    needs: ['Chinese', 'Russian'],
  },
];

/** The look of the cards, in the colours of the lesson, by day and by night. */
export const ankiStyles = `.card {
  max-width: 34em;
  margin: 0 auto;
  padding: 0 1em;
  background: #f5f7f4;
  color: #24312f;
  font: 20px/1.45 "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
.card p { margin: 0.6em 0; }
.word { color: #12201f; font: 500 1.5em/1.2 Literata, Georgia, serif; }
.name { color: #12201f; font-size: 1.25em; }
.reading { color: #424f4d; font-size: 0.8em; }
.usage { border-top: 1px solid #73827e; padding-top: 0.6em; color: #424f4d; font-size: 0.9em; }
hr { border: 0; border-top: 2px solid #12201f; }
[lang="zh-Hans"] {
  font-family: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
}
.card.nightMode, .nightMode .card, .card.night_mode, .night_mode .card { background: #0f1817; color: #d5deda; }
.nightMode .word, .nightMode .name, .night_mode .word, .night_mode .name { color: #f0f5f2; }
.nightMode .reading, .nightMode .usage, .night_mode .reading, .night_mode .usage { color: #a6b4af; }
.nightMode hr, .night_mode hr { border-color: #f0f5f2; }
`;
