import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { caseWords } from '../../course/caseWords.ts';
import { heldRecord } from '../../course/heldRecord.ts';
import { fillPolicy } from '../../domain/policy/values.ts';
import { loadCourse } from '../../course/loadCourse.ts';

/** What this release asked and taught, so that evidence can put words to its ids years later, and a later release can be compared with it. */
export const getStaticPaths: GetStaticPaths = async () => {
  const courses = await getCollection('courses');
  return Promise.all(
    courses.map(async ({ id }) => {
      const { data, language, bank, cases } = await loadCourse(id);
      const facts = await getEntry('facts', id);
      const policy = await getEntry('policy', 'policy');
      const { title, release, steps, check } = data;
      const points = facts?.data.map(({ id: point, point: text }) => ({
        id: point,
        text: fillPolicy(text, policy?.data),
      }));
      const record = {
        course: id,
        title,
        language,
        release,
        steps,
        check,
        policy: policy?.data,
        bank,
        cases: cases?.cases.map(caseWords),
        points,
        held: await heldRecord(id),
      };
      return { params: { course: id }, props: { record } };
    }),
  );
};

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(props.record)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
