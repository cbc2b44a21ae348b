import { computed } from 'nanostores';
import { wayOf } from '../../domain/course/ways.ts';
import { $course } from '../course.ts';
import { $progress } from './progress.ts';

/** The way in force; a lead's, which is all of the course, until the course is known. */
export const $way = computed([$course, $progress], (course, { way }) =>
  course ? wayOf(course, way) : 'lead',
);
