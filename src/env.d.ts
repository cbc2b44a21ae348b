declare namespace App {
  interface Locals {
    /** The course whose document is being rendered; the lesson's components read it. */
    course: import('./course/loadCourse.ts').LoadedCourse;
  }
}

/** In the build of a translation the release of each course that it translates, `1.0.0+ab12cd34`; empty elsewhere. */
declare const ORIGINALS: Record<string, string>;
