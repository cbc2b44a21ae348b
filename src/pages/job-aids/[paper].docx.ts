import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { documentOf } from '../../components/jobAids/words.ts';

/** Every job aid that is a text, as a document to edit. */
export const getStaticPaths: GetStaticPaths = async () => {
  const aids = await getCollection('jobAids', ({ data }) => !data.sheet);
  return Promise.all(
    aids.map(async (aid) => ({
      params: { paper: aid.id },
      props: { bytes: await documentOf(aid) },
    })),
  );
};

export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(props.bytes), {
    headers: {
      'content-type':
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
