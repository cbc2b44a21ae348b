import { atom } from 'nanostores';
import type { CourseData } from '../domain/course/courseData.ts';

/** The course of this document; null until the session has read it. */
export const $course = atom<CourseData | null>(null);
