import { ChoiceControl } from './choice.ts';
import type { Control } from './control.ts';
import { EntryControl } from './entry.ts';
import { MarkControl } from './mark.ts';
import { MatchControl } from './match.ts';
import { OrderControl } from './order.ts';
import { ReflectControl } from './reflect.ts';

/** The control for what stands in a form; the seed says in which order its options stand. */
export function createControl(form: HTMLFormElement, seed: number): Control {
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`);
  const order = part('order');
  const match = part('match');
  const mark = part('mark');
  const entry = part('entry');
  const field = entry?.querySelector('input');
  const reflect = part('reflect')?.querySelector('textarea');
  if (order) return new OrderControl(form, order);
  if (match) return new MatchControl(match);
  if (mark) return new MarkControl(form, mark);
  if (entry && field) return new EntryControl(form, entry, field);
  if (reflect) return new ReflectControl(form, reflect);
  return new ChoiceControl(form, seed);
}
