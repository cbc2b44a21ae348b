import { pointId } from '../schema/ids.ts';
import type { LessonFile } from './lessonFile.ts';
import type { Comment } from './lessonParts.ts';

/** `{/* teaches: F05 F06 *​/}`: the block after it teaches these learning points. */
export interface Marker {
  comment: Comment;
  points: string[];
  /** False where the comment is no marker of the documented form. */
  isWellFormed: boolean;
}

/** The markers of a lesson, the misspelt ones included. */
export function markersOf(lesson: LessonFile): Marker[] {
  return lesson.comments
    .filter((comment) => /^(?:teach|taught)/i.test(comment.text))
    .map((comment) => {
      const ids = /^teaches: (.+)$/.exec(comment.text)?.[1] ?? '';
      const points = ids.split(' ');
      return {
        comment,
        points,
        isWellFormed: points.every((id) => pointId.safeParse(id).success),
      };
    });
}
