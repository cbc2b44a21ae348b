import { modelineOf } from '../modeline.ts';
import { filled } from './draft.ts';

const TEMPLATE = `{{modeline}}
# A question. docs/authors/items.md explains each key and shows the other four kinds.
id: {{id}} # the name of this file; LMSs keep records under it, so it never changes
revision: 1 # one more, whenever the meaning or the key changes after a release
kind: choice # one right choice; or multiple, true-false, sequencing, matching
objective: {{objective}} # an objective of course.yaml, under which the answer counts
difficulty: 1 # 1 easy, 2, 3 hard
asks: judgement # the learner weighs what is there; recall: says what was taught
facts: [{{point}}] # the learning points of facts.yaml that it asks about
sources: [] # ids of sources.yaml, where it rests on an outside claim
stem: Write the question {{id}} here, with what the agent sees or hears
choices: # four or more, about equally long; records name the letter, so it stays
{{choices}}
`;

const LETTERS = ['a', 'b', 'c', 'd'];

/** A choice that is right, or is not, as an author finds it. */
function choiceText(letter: string, isRight: boolean): string {
  return [
    `  - id: ${letter}`,
    ...(isRight ? ['    correct: true'] : []),
    `    text: Write choice ${letter} here, as long as the others`,
    `    rationale: Say here why ${letter} is ${isRight ? 'right' : 'wrong'}; the learner reads it.`,
  ].join('\n');
}

/**
 * items/<id>.yaml as a question with one right choice.
 * @param right the letter of the right choice: learners must not guess by place.
 */
export function itemText(
  id: string,
  objective: string,
  point: string,
  right: string,
): string {
  return filled(TEMPLATE, {
    modeline: modelineOf(`course/items/${id}.yaml`) ?? '',
    id,
    objective,
    point,
    choices: LETTERS.map((it) => choiceText(it, it === right)).join('\n'),
  });
}

/** The letter that is right least often so far. */
export function rarestLetter(rights: readonly string[]): string {
  const count = (letter: string) => rights.filter((it) => it === letter).length;
  return [...LETTERS].sort((a, b) => count(a) - count(b))[0] ?? 'a';
}
