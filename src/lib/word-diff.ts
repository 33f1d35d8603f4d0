import { diffWordsWithSpace } from 'diff';

/** A stretch of one copy; `changed` means that the other copy has other words here, or none. */
export interface Run {
  text: string;
  changed: boolean;
}

/** The same sentence in two copies. The runs of a side, joined, give its text back unaltered. */
export interface WordDiff {
  left: Run[];
  right: Run[];
}

/** Up to this many letters between two changes are taken into the change: marking round “of” helps nobody. */
const shortWord = 3;

/** Compares two wordings word by word. */
export function diffWords(left: string, right: string): WordDiff {
  const steps: { left: string; right: string; changed: boolean }[] = [];
  const add = (step: { left: string; right: string; changed: boolean }) => {
    const last = steps.at(-1);
    if (last?.changed === step.changed) {
      last.left += step.left;
      last.right += step.right;
    } else steps.push(step);
  };
  const changes = diffWordsWithSpace(left, right);
  changes.forEach(({ value, added, removed }, i) => {
    const between = i > 0 && i < changes.length - 1 && value.trim().length <= shortWord;
    add({
      left: added ? '' : value,
      right: removed ? '' : value,
      changed: added || removed || between,
    });
  });
  return {
    left: steps.flatMap(({ left: text, changed }) => bare(text, changed)),
    right: steps.flatMap(({ right: text, changed }) => bare(text, changed)),
  };
}

/** Leaves the spaces round a change outside its mark, and drops empty runs. */
function bare(text: string, changed: boolean): Run[] {
  if (!changed) return text ? [{ text, changed }] : [];
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return [
    { text: before, changed: false },
    { text: words, changed: true },
    { text: after, changed: false },
  ].filter((run) => run.text !== '');
}
