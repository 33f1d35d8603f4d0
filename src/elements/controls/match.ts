import { gradeMatch } from '../../lib/grade/match.ts';
import type { Phase } from '../../lib/quiz-state.ts';
import { all, type Control, showVerdict } from './control.ts';

/** Menus that give each left half its right one; kept as `left=right`. */
export class MatchControl implements Control {
  readonly #list: HTMLElement;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  chosen(): string[] {
    return this.#rows().flatMap(({ id, menu }) => (menu.value ? [`${id}=${menu.value}`] : []));
  }

  isReady(): boolean {
    return this.#rows().every(({ menu }) => menu.value !== '');
  }

  restore(chosen: readonly string[]): void {
    const given = new Map(chosen.map((pair) => pair.split('=', 2) as [string, string]));
    for (const { id, menu } of this.#rows()) menu.value = given.get(id) ?? '';
  }

  grade() {
    const rows = this.#rows();
    return gradeMatch(
      rows.map(({ id }) => id),
      new Map(rows.map(({ id, menu }) => [id, menu.value])),
    );
  }

  render(phase: Phase, locked: boolean): void {
    for (const { id, row, menu } of this.#rows()) {
      showVerdict(row, phase === 'missed' || locked ? menu.value === id : undefined);
      menu.disabled = locked;
    }
  }

  focus(): void {
    const rows = this.#rows();
    (rows.find(({ menu }) => menu.value === '') ?? rows[0])?.menu.focus();
  }

  #rows(): { id: string; row: HTMLElement; menu: HTMLSelectElement }[] {
    return all(this.#list, '[data-pair]').flatMap((row) => {
      const menu = row.querySelector('select');
      return menu ? [{ id: row.dataset['pair'] ?? '', row, menu }] : [];
    });
  }
}
