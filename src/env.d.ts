declare namespace App {
  interface Locals {
    /** The course whose document is being rendered; the lesson's components read it. */
    course: import('./course/loadCourse.ts').LoadedCourse;
  }
}
