import type { Grade } from '../../lib/grade/grade.ts';
import type { Phase } from '../../lib/quiz-state.ts';

/** What a student answers one type of question with. */
export interface Control {
  /** The answer as it is kept; empty if there is none. */
  chosen(): string[];
  /** Whether there is enough of an answer to check, where some is not enough. */
  isReady?(): boolean;
  /** Brings back an answer; an empty one is a new start. */
  restore(chosen: readonly string[]): void;
  /** Undefined where nothing is right or wrong. */
  grade(): Grade | undefined;
  /** Whether all that was chosen holds and something is missing. */
  isIncomplete?(): boolean;
  /** Shows what may be said at this point, and keeps a settled answer from being changed. */
  render(phase: Phase, locked: boolean): void;
  focus(): void;
  /** Whether the click or the key changed the answer, apart from what the browser reports as a change. */
  act?(event: Event): boolean;
}

/** All elements that match, in the order of the page. */
export function all<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T[] {
  return [...root.querySelectorAll<T>(selector)];
}

/** Hides or shows every element that matches. */
export function hide(root: ParentNode, selector: string, hidden: boolean): void {
  for (const part of all(root, selector)) part.hidden = hidden;
}

/** Shows one of the two verdicts on a part of an answer, or none. */
export function showVerdict(part: ParentNode, right: boolean | undefined): void {
  hide(part, '[data-verdict]', right === undefined);
  hide(part, '[data-is="right"]', right !== true);
  hide(part, '[data-is="wrong"]', right !== false);
}
