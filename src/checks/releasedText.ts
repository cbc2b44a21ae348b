import { stringify } from 'yaml';
import {
  meaningOfCase,
  meaningOfItem,
} from '../domain/release/releasedMeaning.ts';
import type { Released } from '../schema/released.ts';
import type { ParsedCourse } from './parsedCourse.ts';

const HEAD = `# What saved progress and LMS records mean since this release. The release writes it; nobody edits it.\n`;

/** What a release of this course promises to later ones; null where a file that it rests on cannot be read. */
export function releasedOf(course: ParsedCourse): Released | null {
  const { course: about, ids, items, cases } = course;
  if (!about.data || !ids.data) return null;
  const authored = items.flatMap(({ data }) => data ?? []);
  const calls = cases.flatMap(({ data }) => data ?? []);
  if (authored.length < items.length || calls.length < cases.length)
    return null;
  return {
    course: about.data.id,
    version: about.data.version,
    ...ids.data,
    keys: authored.map(meaningOfItem),
    calls: calls.map(meaningOfCase),
  };
}

/** The text of released.yaml, one value a line, so that a comparison of versions shows what changed. */
export function releasedText(released: Released): string {
  const options = { lineWidth: 0, singleQuote: true };
  return HEAD + stringify(released, options);
}
