import type { Phase } from './quiz-state.ts';
import type { Card } from './schedule.ts';

/** How sure a student can say they are of an answer, before it is checked. */
export const confidences = ['sure', 'think', 'guess'] as const;
export type Confidence = (typeof confidences)[number];

/** The last thing a student did with a question. */
export interface Answer {
  /** Fingerprint of the question as it was then. */
  hash: string;
  /** Ids of the options chosen. */
  chosen: string[];
  phase: Phase;
  tries: number;
  /** From 0 to 1; counts only once the question is settled. */
  score: number;
  /** When, in milliseconds since 1970. */
  at: number;
  /** How sure the student said they were before the first check, if they did. */
  confidence?: Confidence | undefined;
  /** How well it is remembered, once it was reviewed. */
  card?: Card | undefined;
}

/** Answers by quiz and question. A map, because ids such as `constructor` must stay mere names. */
export type Answers = Map<string, Answer>;

/** What was found in the store. */
export type Read =
  | { kind: 'answers'; answers: Answers }
  /** Not readable, or only in part: the answers are those that could be read. */
  | { kind: 'damaged'; answers: Answers }
  /** Written by a later version of the course, which this one must not touch. */
  | { kind: 'newer' };

const version = 1;
const phases: readonly Phase[] = ['open', 'missed', 'right', 'wrong', 'shown', 'compared'];

/** The name of a question in the record. */
export function answerKey(quiz: string, question: string): string {
  return `${quiz}/${question}`;
}

/** Reads a stored record; never throws. */
export function parseProgress(text: string): Read {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'damaged', answers: new Map() };
  }
  if (!isObject(data)) return { kind: 'damaged', answers: new Map() };
  if (typeof data['version'] === 'number' && data['version'] > version) return { kind: 'newer' };
  if (data['version'] !== version || !isObject(data['answers']))
    return { kind: 'damaged', answers: new Map() };
  const entries = Object.entries(data['answers']);
  const sound = entries.filter((entry): entry is [string, Answer] => isAnswer(entry[1]));
  return { kind: sound.length === entries.length ? 'answers' : 'damaged', answers: new Map(sound) };
}

/** The text to be stored. */
export function formatProgress(answers: Answers): string {
  return JSON.stringify({ version, answers: Object.fromEntries(answers) });
}

/** Both sets of answers; where both have one to the same question, the later. */
export function mergeAnswers(one: Answers, other: Answers): Answers {
  const merged = new Map(one);
  for (const [key, answer] of other) {
    const known = merged.get(key);
    if (!known || answer.at > known.at) merged.set(key, answer);
  }
  return merged;
}

function isAnswer(value: unknown): value is Answer {
  return (
    isObject(value) &&
    typeof value['hash'] === 'string' &&
    Array.isArray(value['chosen']) &&
    value['chosen'].every((id) => typeof id === 'string') &&
    phases.includes(value['phase'] as Phase) &&
    [value['tries'], value['score'], value['at']].every(Number.isFinite) &&
    (value['confidence'] === undefined || confidences.includes(value['confidence'] as Confidence)) &&
    (value['card'] === undefined || isCard(value['card']))
  );
}

function isCard(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(Number.isFinite);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
