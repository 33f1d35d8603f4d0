import type { APIRoute } from 'astro';
import { course } from '~/course.config';
import { toCsvw } from '~/lib/export/csvw';
import { getDataSets } from '~/queries';
import type { DataWithRows } from '~/schemas/data-set';

/** Each data set as its author wrote it, and beside it what a program needs to know about its columns. */
export async function getStaticPaths() {
  const sets = await getDataSets();
  return sets.flatMap(({ id, data }) => [
    { params: { file: `${id}.csv` }, props: { id, data, about: false } },
    { params: { file: `${id}.csv-metadata.json` }, props: { id, data, about: true } },
  ]);
}

interface Props extends Record<string, unknown> {
  id: string;
  data: DataWithRows;
  /** Whether the file is the one about the columns. */
  about: boolean;
}

export const GET: APIRoute<Props> = ({ props: { id, data, about }, locals: { t } }) => {
  if (!about) return new Response(data.csv);
  const heads = { conclude: t('figures.conclude'), notConclude: t('figures.notConclude') };
  return new Response(`${JSON.stringify(toCsvw(id, data, course.title, heads), null, 2)}\n`);
};
