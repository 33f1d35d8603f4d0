/**
 * The life of a question: *open*, *missed* after a first miss, then settled: *right*, *wrong* after a second miss, or
 * *shown* on request, which is neither. A question without right or wrong is settled once the student has *compared*.
 * Only a settled question explains every option: if all of it appeared after the first miss, the second try would be
 * empty.
 */
export type Phase = 'open' | 'missed' | 'right' | 'wrong' | 'shown' | 'compared';

export interface QuestionState {
  phase: Phase;
  /** How often an answer was checked. */
  tries: number;
}

export const openState: QuestionState = { phase: 'open', tries: 0 };

/** Whether nothing more can be answered without starting the question again. */
export function isSettled({ phase }: QuestionState): boolean {
  return phase !== 'open' && phase !== 'missed';
}

/** After an answer was checked. */
export function check(state: QuestionState, right: boolean): QuestionState {
  if (isSettled(state)) return state;
  const tries = state.tries + 1;
  return { tries, phase: right ? 'right' : tries > 1 ? 'wrong' : 'missed' };
}

/** After an answer that is neither right nor wrong was handed in. */
export function compare(state: QuestionState): QuestionState {
  return isSettled(state) ? state : { phase: 'compared', tries: state.tries + 1 };
}

/** Whether the phase is one of those that count towards the score. */
export function isScored({ phase }: Pick<QuestionState, 'phase'>): boolean {
  return phase === 'right' || phase === 'wrong';
}

/** Whether the student did not find the answer themselves. */
export function isMissed({ phase }: Pick<QuestionState, 'phase'>): boolean {
  return phase === 'wrong' || phase === 'shown';
}

/** After the answer was changed: what was said about the old one no longer holds. */
export function change(state: QuestionState): QuestionState {
  return isSettled(state) ? state : { ...state, phase: 'open' };
}

/** Whether the answer may be asked for: after one honest try, and while it is not known yet. */
export function canShow(state: QuestionState): boolean {
  return state.tries > 0 && !isSettled(state);
}

/** After the answer was asked for. */
export function show(state: QuestionState): QuestionState {
  return canShow(state) ? { ...state, phase: 'shown' } : state;
}
