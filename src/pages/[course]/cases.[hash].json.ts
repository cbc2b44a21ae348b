import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { loadCourse } from '../../course/loadCourse.ts';

/** What the practice desk is played with; a course without cases has no such file. */
export const getStaticPaths: GetStaticPaths = async () => {
  const courses = await getCollection('courses');
  const loaded = await Promise.all(
    courses.map(async ({ id }) => ({ id, ...(await loadCourse(id)) })),
  );
  return loaded
    .filter(({ cases }) => cases !== null)
    .map(({ id, cases, casesHash }) => ({
      params: { course: id, hash: casesHash },
      props: { cases },
    }));
};

export const GET: APIRoute = ({ props }) => Response.json(props.cases);
