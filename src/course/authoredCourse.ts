import { getCollection, getEntry } from 'astro:content';
import { HoldError } from '../errors.ts';

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) {
    throw new HoldError(
      `${what} is missing.`,
      'A course needs course.yaml, ids.yaml, lesson.mdx and the shared policy.yaml and sources.yaml.',
      'Run `npm run check`; it names the file and what belongs in it.',
    );
  }
  return value;
}

/** The files of one course as they were written. */
export async function authoredCourse(id: string) {
  const course = need(
    await getEntry('courses', id),
    `content/${id}/course.yaml`,
  );
  const ids = need(await getEntry('ids', id), `content/${id}/ids.yaml`);
  const facts = need(await getEntry('facts', id), `content/${id}/facts.yaml`);
  const lesson = need(
    await getEntry('lessons', id),
    `content/${id}/lesson.mdx`,
  );
  const policy = need(
    await getEntry('policy', 'policy'),
    'content/policy.yaml',
  );
  // Not every course has small desks, and `getEntry` warns of what is not there.
  const deskwork = (await getCollection('deskwork')).find(
    (entry) => entry.id === id,
  );
  const items = (await getCollection('items'))
    .filter((entry) => entry.id.startsWith(`${id}/`))
    .map((entry) => entry.data)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const files = await getCollection('cases');
  return {
    course: course.data,
    ids: ids.data,
    facts: facts.data,
    lesson: lesson.body,
    policy: policy.data,
    deskwork: deskwork?.data,
    sources: await getCollection('sources'),
    items,
    cases: course.data.desk?.cases.flatMap(
      (name) => files.find((file) => file.id === `${id}/${name}`)?.data ?? [],
    ),
  };
}

/** What `authoredCourse` reads. */
export type Authored = Awaited<ReturnType<typeof authoredCourse>>;
