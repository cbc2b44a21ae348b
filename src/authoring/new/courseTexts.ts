import { modelineOf } from '../modeline.ts';
import { filled } from './draft.ts';

const COURSE = `{{modeline}}
# A course: this folder is one page, one package and one entry in an LMS.
# docs/authors/lesson.md explains the parts.
id: {{id}} # the name of this folder; LMSs keep records under it, so it never changes
title: {{title}}
version: 1.0.0 # docs/authors/release.md says which number to raise
language: en-GB
summary: Write here, in one or two sentences, whom the course is for and what it is about.
objectives: # what the learner can do afterwards; questions and calls count under one each
  - id: first_objective
    text: Write here what the learner can do afterwards.
check: # the knowledge check at the end
  items: [{{items}}] # the questions it asks
  pass: 80 # per cent
  attempts: 3
points: { F: 3 } # how many learning points facts.yaml has of each letter
`;

const LESSON = `{/* Each ## heading is a step. After "teaches" stand the learning points of facts.yaml that the next lines teach. */}

## What this is about

{/* teaches: F01 */}

Write here why it matters, with an example from the desk.

## What to do

{/* teaches: F02 F03 */}

Write here what the agent does, in the order in which it is done.

- First this.
- Then that.

## Knowledge check

After each answer you read why it was right or wrong, and you can go back to any step before you try again.

<Quiz />
`;

const FACTS = `{{modeline}}
# The learning points: one sentence each, and where each is taught. Every point must be.
- id: F01
  point: Write the first learning point here, in one sentence.
  taught: [{ step: what-this-is-about }]
- id: F02
  point: Write the second learning point here, in one sentence.
  taught: [{ step: what-to-do }]
- id: F03
  point: Write the third learning point here, in one sentence.
  taught: [{ step: what-to-do }]
`;

const IDS = `{{modeline}}
# Append only. Saved progress stores the places of these ids: after the first release never reorder or
# remove one. A removed id stays as { was: old-id }; a renamed one is renamed in its place.
steps:
  - what-this-is-about
  - what-to-do
  - knowledge-check
items:
{{items}}
objectives:
  - first_objective
`;

/** The files of a new course but its questions, by their paths in its folder. */
export function courseTexts(
  id: string,
  items: readonly string[],
): { path: string; text: string }[] {
  const words = id.replaceAll('-', ' ');
  const title = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  const files = {
    'course.yaml': filled(COURSE, { id, title, items: items.join(', ') }),
    'lesson.mdx': LESSON,
    'facts.yaml': FACTS,
    'ids.yaml': filled(IDS, {
      items: items.map((item) => `  - ${item}`).join('\n'),
    }),
  };
  return Object.entries(files).map(([path, text]) => ({
    path,
    text: filled(text, { modeline: modelineOf(`${id}/${path}`) ?? '' }),
  }));
}
