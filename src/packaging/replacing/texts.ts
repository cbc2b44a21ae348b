import {
  pointChanges,
  textChanges,
} from '../../words/workshop/packaging/replacing/texts.ts';
import { joined, known, otherWords, type Compared } from './change.ts';
import type { ReleaseRecord } from './release.ts';
import type { Held } from '../../schema/held.ts';

/** Words of lesson, questions and calls, and what is taught. */
export function compareTexts(
  before: ReleaseRecord,
  now: ReleaseRecord,
): Compared {
  return joined([
    before.title === now.title
      ? known([])
      : known([otherWords(textChanges.title(now.title))]),
    known(itemWords(before, now)),
    points(before, now),
    before.held && now.held
      ? known(
          heldTexts(
            before.held.texts,
            now.held.texts,
            revisionsOf(before, now),
          ),
        )
      : { changes: [], unknown: [textChanges.unknown] },
  ]);
}

/** Ids of what has another revision, which is told as that and not as words. */
function revisionsOf(before: ReleaseRecord, now: ReleaseRecord): Set<string> {
  const was = new Map(
    [...before.bank.items, ...before.cases].map((it) => [it.id, it.revision]),
  );
  return new Set(
    [...now.bank.items, ...now.cases]
      .filter(({ id, revision }) => was.get(id) !== revision)
      .map(({ id }) => id),
  );
}

/** The words of each question and its rationales; which answer is right is told as its meaning. */
function wordsOfItems({ bank }: ReleaseRecord) {
  return new Map(
    bank.items.map((item) => {
      const key = bank.keys.find((each) => each.item === item.id);
      const text = JSON.stringify([item, { ...key, correct: null }]);
      return [item.id, { revision: item.revision, text }];
    }),
  );
}

function itemWords(before: ReleaseRecord, now: ReleaseRecord) {
  const old = wordsOfItems(before);
  return [...wordsOfItems(now)].flatMap(([id, { revision, text }]) => {
    const was = old.get(id);
    return was?.revision !== revision || was.text === text
      ? []
      : otherWords(textChanges.question(id));
  });
}

function points(before: ReleaseRecord, now: ReleaseRecord): Compared {
  const textOf = ({ points: all }: ReleaseRecord) =>
    new Map(all.map(({ id, text }) => [id, text]));
  const [was, is] = [textOf(before), textOf(now)];
  if (was.size === 0) return { changes: [], unknown: [pointChanges.unknown] };
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return known(
    ids
      .filter((id) => was.get(id) !== is.get(id))
      .map((id) => ({
        weight: 'content',
        what: toldOf(id, was.has(id), is.has(id)),
        plain: pointChanges.plain,
        running: null,
        teaches: true,
      })),
  );
}

function toldOf(id: string, was: boolean, is: boolean): string {
  if (!was) return pointChanges.added(id);
  return is ? pointChanges.reworded(id) : pointChanges.removed(id);
}

function heldTexts(
  was: Held['texts'],
  is: Held['texts'],
  revised: ReadonlySet<string>,
) {
  const steps = new Map(was.steps.map(({ title, sum }) => [title, sum]));
  const cases = new Map(was.cases.map(({ id, sum }) => [id, sum]));
  const differs = (old: string | undefined, sum: string) =>
    old !== undefined && old !== sum;
  return [
    ...is.steps
      .filter(({ title, sum }) => differs(steps.get(title), sum))
      .map(({ title }) => otherWords(textChanges.step(title))),
    ...is.cases
      .filter(({ id, sum }) => differs(cases.get(id), sum) && !revised.has(id))
      .map(({ id }) => otherWords(textChanges.call(id))),
    ...(was.page === is.page ? [] : [otherWords(textChanges.page)]),
    ...(was.sources === is.sources ? [] : [otherWords(textChanges.sources)]),
    ...(was.deskwork === is.deskwork ? [] : [otherWords(textChanges.deskwork)]),
  ];
}
