/** What `<lesson-quiz>` says, as its attributes: no text stands in a script. */
export function quizTexts(t: App.Locals['t']): Record<string, string> {
  return {
    'data-say-choose': t('quiz.choose'),
    'data-say-missed': t('quiz.missed'),
    'data-say-incomplete': t('quiz.incomplete'),
    'data-say-right': t('quiz.right'),
    'data-say-wrong': t('quiz.wrong'),
    'data-say-shown': t('quiz.shown'),
    'data-say-compared': t('quiz.compared'),
    'data-label-check': t('quiz.check'),
    'data-label-retry': t('quiz.retry'),
    'data-label-compare': t('quiz.compare'),
  };
}
