import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { loadCourse } from '../../course/loadCourse.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const courses = await getCollection('courses');
  return Promise.all(
    courses.map(async ({ id }) => {
      const { bank, bankHash } = await loadCourse(id);
      return { params: { course: id, hash: bankHash }, props: { bank } };
    }),
  );
};

export const GET: APIRoute = ({ props }) => Response.json(props.bank);
