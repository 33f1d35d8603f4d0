import type { APIRoute } from 'astro';
import { course } from '~/course.config';
import { toCsvw } from '~/lib/export/csvw';
import { getDataSets } from '~/queries';

/** Each data set as its author wrote it, and beside it what a program needs to know about its columns. */
export async function getStaticPaths() {
  const sets = await getDataSets();
  return sets.flatMap(({ id, data }) => [
    { params: { file: `${id}.csv` }, props: { text: data.csv } },
    {
      params: { file: `${id}.csv-metadata.json` },
      props: { text: `${JSON.stringify(toCsvw(id, data, course.title), null, 2)}\n` },
    },
  ]);
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
