/** What somebody has said of titles. */
export interface SaidOfCourses {
  /** Ids or titles that count as the course; null where nobody has said it, and those that a release file names do. */
  courses: readonly string[] | null;
  /** Those that are another course, and never count by themselves. */
  otherCourses: readonly string[];
}
