import type { Taught } from '../../schema/fact.ts';
import { stepsOf } from '../lessonFile.ts';
import type { CourseRule } from '../rule.ts';

/** The steps, items and cases where learning points are taught exist. */
export const taughtPlaces: CourseRule = ({ facts, lesson, items, cases }) => {
  const known = {
    step: stepsOf(lesson).map((step) => step.slug),
    item: items.map((item) => item.name),
    case: cases.map((it) => it.name),
  };
  const lost = (facts.data ?? [])
    .flatMap((fact, index) =>
      fact.taught.map((place, at) => {
        const { kind, id } = named(place);
        return { kind, id, fact: fact.id, path: [index, 'taught', at, kind] };
      }),
    )
    .filter(({ kind }) => kind !== 'step' || lesson.isRead)
    .filter(({ kind, id }) => !known[kind].includes(id));

  // one renamed step takes the place of many points: that is one mistake
  const places = lost.filter(
    ({ kind, id }, index) =>
      lost.findIndex((it) => it.kind === kind && it.id === id) === index,
  );
  return places.map(({ kind, id, fact, path }) => {
    const others =
      lost.filter((it) => it.kind === kind && it.id === id).length - 1;
    const who = others > 0 ? `${fact} and ${others} more are` : `${fact} is`;
    const [first] = known[kind];
    return {
      rule: 'taught-places',
      path: facts.path,
      ...facts.at(path),
      message: `${who} taught in the ${kind} ${id}, which does not exist: expected ${first ? `one of ${known[kind].join(', ')}` : `${kind === 'item' ? 'an' : 'a'} ${kind} that exists`}.`,
      fix: `Name a place that exists, e.g. taught: [{ ${kind}: ${first ?? '…'} }]. If the ${kind} was renamed, write its new id everywhere in this file.`,
    };
  });
};

function named(place: Taught): { kind: 'step' | 'item' | 'case'; id: string } {
  if ('step' in place) return { kind: 'step', id: place.step };
  if ('item' in place) return { kind: 'item', id: place.item };
  return { kind: 'case', id: place.case };
}
