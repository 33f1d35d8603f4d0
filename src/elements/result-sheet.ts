/** What stands on the page about the student's answers, as text to hand in. */
export function resultSheet(document: Document, name: string, date: string): string {
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  const summary = document.querySelector<HTMLElement>('[data-summary]');
  const score = summary?.hidden ? '' : words(summary?.querySelector('.lesson-quiz-score'));
  const questions = [...document.querySelectorAll('lesson-quiz form')].map((form) =>
    [
      words(form.querySelector('legend')),
      ...given(form).map((answer) => `  ${answer}`),
      `  → ${words(form.querySelector('[data-result]')) || '–'}`,
    ].join('\n'),
  );
  return [[title, name, date, score].filter(Boolean).join('\n'), ...questions].join('\n\n');
}

/** The student's answer to a question, in the words of the page. */
function given(form: Element): string[] {
  const chosen = [...form.querySelectorAll('[data-option][data-chosen] label')].map(words);
  const items = [...form.querySelectorAll('[data-item]')].map(
    (item, i) => `${i + 1}. ${words(item.querySelector('[data-words]'))}`,
  );
  const pairs = [...form.querySelectorAll('[data-pair]')].map((pair) => {
    const menu = pair.querySelector('select');
    return `${words(pair.querySelector('[data-words]'))}: ${menu?.selectedOptions[0]?.text ?? ''}`;
  });
  const marked = [...form.querySelectorAll('[data-mark] label:has(:checked)')].map(words);
  const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>('[data-entry] input, textarea');
  return [...chosen, ...items, ...pairs, marked.join(' '), field?.value ?? ''].filter(Boolean);
}

function words(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
