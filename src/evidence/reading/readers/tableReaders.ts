import { moodleActivityCompletion } from './moodle/activityCompletion.ts';
import { moodleScormBasic } from './moodle/basic.ts';
import { moodleCourseCompletion } from './moodle/courseCompletion.ts';
import { moodleScormInteractions } from './moodle/interactions.ts';
import { moodleScormObjectives } from './moodle/objectives.ts';
import { previewAttempts, previewInteractions } from './preview.ts';
import type { Recognised, TableReader } from './reader.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';

/** Best known first: where several fit, the first is suggested. What none of them knows is read by a mapping: files/mappedTable.ts. */
export const TABLE_READERS: readonly TableReader[] = [
  previewAttempts,
  previewInteractions,
  moodleScormInteractions,
  moodleScormObjectives,
  moodleScormBasic,
  moodleCourseCompletion,
  moodleActivityCompletion,
];

/** Every reader that fits the table, best first, each with its reason and what it asks. */
export function recogniseTable(head: TableHead): Recognised[] {
  return TABLE_READERS.flatMap((reader) => reader.recognise(head) ?? []);
}

/** The reader of that id; null when there is none. */
export function tableReader(id: string): TableReader | null {
  return TABLE_READERS.find((reader) => reader.id === id) ?? null;
}
