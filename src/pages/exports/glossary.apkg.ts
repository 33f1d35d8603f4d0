import type { APIRoute } from 'astro';
import { toApkg } from '~/anki/apkg';
import { pageHref } from '~/components/home/lesson-href';
import { course } from '~/course.config';
import { escapeHtml, toAnkiNotes } from '~/lib/export/anki-notes';
import { exportedTerms } from './_exported-terms';

/** A fixed time makes two builds of the same course alike. It is given as https://reproducible-builds.org describes. */
const epoch = Number(process.env['SOURCE_DATE_EPOCH']);

/** All words as flashcards for Anki. */
export const GET: APIRoute = async ({ locals: { t }, site }) => {
  const page = site && new URL(pageHref('reference/glossary'), site).href;
  const about = [course.title, t('glossary.anki.about'), page, course.licence].filter(Boolean).join(' ');
  const deck = {
    name: t('glossary.anki.deck', { title: course.title }),
    description: escapeHtml(about),
    notes: toAnkiNotes(await exportedTerms()),
  };
  return new Response(new Uint8Array(toApkg(deck, epoch ? new Date(epoch * 1000) : new Date())));
};
