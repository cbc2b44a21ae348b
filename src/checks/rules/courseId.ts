import type { CourseRule } from '../rule.ts';

/** The course's id is the name of its folder. */
export const courseId: CourseRule = ({ course, name }) => {
  if (!course.data || course.data.id === name) return [];
  return [
    {
      rule: 'course-id',
      path: course.path,
      ...course.at(['id']),
      message: `the course id is ${course.data.id}: expected ${name}, the name of its folder.`,
      fix: `Write id: ${name}, or rename the folder to ${course.data.id}.`,
    },
  ];
};
