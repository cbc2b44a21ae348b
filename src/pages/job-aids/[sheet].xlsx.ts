import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { planOf } from '../../components/jobAids/words.ts';
import { writeWorkbook } from '../../jobAids/workbook.ts';

/** The workbook of every job aid that has one. */
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

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await writeWorkbook(props.plan)), {
    headers: {
      'content-type':
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
