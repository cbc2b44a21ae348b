import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { planOf } from '../../components/jobAids/words.ts';
import { writeSheetCsv } from '../../jobAids/csv.ts';

/** The columns of every job aid that has a sheet, for tools other than Excel. */
export const getStaticPaths = (async () => {
  const aids = await getCollection('jobAids');
  return Promise.all(
    aids.flatMap(({ id, data: { sheet } }) =>
      sheet
        ? [
            planOf(sheet).then((plan) => ({
              params: { sheet: id },
              props: { plan },
            })),
          ]
        : [],
    ),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writeSheetCsv(props.plan), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
