import { type Card as FsrsCard, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Answer, Answers } from './progress.ts';
import { isMissed, isSettled } from './quiz-state.ts';

/** What is known of how well a question is remembered; times in milliseconds since 1970. */
export interface Card {
  due: number;
  /** The answer that was last taken into account. */
  last: number;
  stability: number;
  difficulty: number;
  reps: number;
  lapses: number;
  state: number;
  scheduled: number;
  steps: number;
}

const dayLength = 24 * 60 * 60 * 1000;

/** The same answers lead to the same plan, so nothing is left to chance. */
const scheduler = fsrs({ enable_fuzz: false });

/**
 * The card after an answer: missed or shown counts as forgotten, right at the second try as hard, right at once and
 * compared as good. Intervals by FSRS (Ye, Su and Cao, KDD 2022).
 *
 * @param card what was known before; undefined for the first answer
 */
export function schedule(card: Card | undefined, { phase, tries, at }: Answer): Card {
  const rating: Grade =
    phase === 'wrong' || phase === 'shown' ? Rating.Again : tries > 1 ? Rating.Hard : Rating.Good;
  // A clock that was set back must not make time run backwards.
  const now = Math.max(at, card?.last ?? at);
  const next = scheduler.next(
    card ? toFsrs(card) : createEmptyCard(new Date(now)),
    new Date(now),
    rating,
  ).card;
  return {
    due: next.due.getTime(),
    last: at,
    stability: next.stability,
    difficulty: next.difficulty,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
    scheduled: next.scheduled_days,
    steps: next.learning_steps,
  };
}

/** The card of an answer, brought up to date if it was given since. */
export function cardOf(answer: Answer): Card | undefined {
  if (!isSettled(answer)) return answer.card;
  return answer.card && answer.card.last >= answer.at ? answer.card : schedule(answer.card, answer);
}

/**
 * Which questions to ask now: of those that are due first what the student was sure of and missed, then what else was
 * missed, the others by the day they are due.
 *
 * @param keys the questions that exist
 * @param most how many at most
 */
export function plan(keys: readonly string[], answers: Answers, now: number, most: number): string[] {
  return keys
    .flatMap((key) => {
      const answer = answers.get(key);
      const card = answer && cardOf(answer);
      if (!card || !isDue(card, now)) return [];
      const missed = isMissed(answer) ? (answer.confidence === 'sure' ? 2 : 1) : 0;
      return [{ key, due: card.due, missed }];
    })
    .sort((a, b) => b.missed - a.missed || a.due - b.due)
    .slice(0, most)
    .map(({ key }) => key);
}

/** A day that was reckoned from a clock which was ahead says nothing, so the question is due at once. */
function isDue({ due, last }: Card, now: number): boolean {
  return due <= now || last > now + dayLength;
}

/** When the next question is due; undefined if none was answered yet. */
export function nextDue(keys: readonly string[], answers: Answers): number | undefined {
  const dues = keys.flatMap((key) => {
    const answer = answers.get(key);
    return answer ? (cardOf(answer)?.due ?? []) : [];
  });
  return dues.length > 0 ? Math.min(...dues) : undefined;
}

function toFsrs({ due, last, scheduled, steps, ...rest }: Card): FsrsCard {
  return {
    ...rest,
    due: new Date(due),
    last_review: new Date(last),
    scheduled_days: scheduled,
    learning_steps: steps,
    elapsed_days: 0,
  };
}
