import { slug as slugOf } from 'github-slugger';
import { idsInUse } from '../../schema/ids.ts';
import { placeOf } from '../finding.ts';
import type { Finding, Place } from '../finding.ts';
import { stepsOf } from '../lessonFile.ts';
import type { CourseRule } from '../rule.ts';

/** Rules whose findings follow from a heading that is none. */
const following: readonly string[] = [
  'step-ids',
  'teaches-markers',
  'taught-places',
];

/** The words of a step that ids.yaml lists stand in the lesson as its ## heading, not as text or a smaller heading. */
export const lostHeading: CourseRule = ({ lesson, ids }) => {
  if (!ids.data || !lesson.isRead) return [];
  // A step whose words stand in an earlier heading too has a slug with a number.
  const steps = stepsOf(lesson).flatMap((step) => [step.slug, step.plainSlug]);
  const lines = [
    ...lesson.headings.filter((heading) => !heading.isStep).map(wordsOf),
    ...lesson.passages.map(({ block, line, column }) =>
      wordsOf({ text: block, line, column }),
    ),
  ];
  return idsInUse(ids.data.steps)
    .filter((id) => !steps.includes(id))
    .flatMap((id) => {
      const line = lines.find(({ words }) => slugOf(words) === id);
      if (!line) return [];
      return {
        rule: 'lost-heading',
        path: lesson.path,
        ...placeOf(line),
        message: `"${line.words}" is the step ${id} of ${ids.path}, but no step begins here: expected a ## heading.`,
        fix: `Write ## ${line.words}, with a blank line before and after. What follows from it is left out of this report.`,
      };
    });
};

/** The first line of a text, without the marks of a heading that lacks its space. */
function wordsOf({ text, line, column }: Place & { text: string }) {
  const [first = ''] = text.split('\n');
  return { words: first.replace(/^#+\s*/, '').trim(), line, column };
}

/** The findings without those that mending a lost heading mends too. */
export function withoutFollowing(findings: Finding[]): Finding[] {
  const isLost = findings.some(({ rule }) => rule === 'lost-heading');
  if (!isLost) return findings;
  return findings.filter(({ rule }) => !following.includes(rule));
}
