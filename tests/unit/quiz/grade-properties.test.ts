import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeBlank } from '../../../src/lib/grade/blank.ts';
import { gradeChoice } from '../../../src/lib/grade/choice.ts';
import type { Grade } from '../../../src/lib/grade/grade.ts';
import { gradeMatch } from '../../../src/lib/grade/match.ts';
import { gradeNumber } from '../../../src/lib/grade/number.ts';
import { gradeOrder } from '../../../src/lib/grade/order.ts';
import { type Answers, formatProgress, mergeAnswers, parseProgress } from '../../../src/lib/progress.ts';

const id = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'true', 'toString'));
const ids = fc.uniqueArray(id, { minLength: 2, maxLength: 8 });
const within = ({ right, score }: Grade) => score >= 0 && score <= 1 && right === (score === 1);

describe('whatever a student does, a grade lies between nothing and everything, and only everything is right', () => {
  it('in a choice', () => {
    fc.assert(
      fc.property(ids, fc.array(id), fc.nat(), (options, others, n) => {
        const right = options.slice(0, 1 + (n % options.length));
        return within(gradeChoice(right, [...options.filter((_, i) => (n >> i) & 1), ...others]));
      }),
    );
  });

  it('in an order, a matching, a number and a word', () => {
    fc.assert(fc.property(ids, fc.array(id), (right, given) => within(gradeOrder(right, given))));
    fc.assert(
      fc.property(ids, fc.array(fc.tuple(id, id)), (pairs, given) =>
        within(gradeMatch(pairs, new Map(given))),
      ),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.string(), (value, text) =>
        within(gradeNumber({ value, tolerance: 1 }, text)),
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (accept, text) => within(gradeBlank(accept, text))),
    );
  });
});

it('the order of clicks makes no difference to a choice', () => {
  fc.assert(
    fc.property(ids, fc.array(id), fc.nat(), (right, chosen, seed) => {
      const shuffled = [...chosen].sort(
        (a, b) => ((a.length * 31 + seed) % 7) - ((b.length * 31 + seed) % 7),
      );
      expect(gradeChoice(right, shuffled)).toEqual(gradeChoice(right, chosen));
    }),
  );
});

const answers: fc.Arbitrary<Answers> = fc
  .array(
    fc.tuple(
      id,
      fc.record({
        hash: fc.string(),
        chosen: fc.array(fc.string()),
        phase: fc.constantFrom('open', 'missed', 'right', 'wrong', 'shown'),
        tries: fc.nat(),
        score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
        at: fc.nat(),
      }),
    ),
  )
  .map((entries) => new Map(entries));

it('answers that are saved and read again are the same', () => {
  fc.assert(
    fc.property(answers, (written) => {
      expect(parseProgress(formatProgress(written))).toEqual({ kind: 'answers', answers: written });
    }),
  );
});

it('nothing that stands in the store makes reading it fail', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseProgress(text).kind.length > 0));
});

it('merging answers loses none and never prefers the older', () => {
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const merged = mergeAnswers(one, other);
      for (const [key, answer] of [...one, ...other]) {
        expect(merged.get(key)?.at).toBeGreaterThanOrEqual(answer.at);
      }
      expect(merged.size).toBe(new Set([...one.keys(), ...other.keys()]).size);
    }),
  );
});
