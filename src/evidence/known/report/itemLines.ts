import { byText, grouped } from '../../vocabulary/sorting.ts';
import type { EvidenceInteraction } from '../../vocabulary/record.ts';
import {
  plainResponse,
  responseInWords,
  type Wording,
} from '../../reading/releases/wording.ts';
import type { Person } from '../people/people.ts';
import type { ItemLine, ObjectiveLine } from './report.ts';
import type { ShareOf } from '../../vocabulary/share.ts';

/** Somebody's first answer to an item. */
export interface FirstAnswer {
  person: string;
  /** Without attempt: `recovery_code_risk_r1`. */
  item: string;
  right: boolean;
  /** In the form of `plainResponse`. */
  response: string;
  objective: string | null;
}

/** `recovery_code_risk_r1_a2`, also at the end of an address. */
const ANSWER = /(?:^|\/)([^/]+?_r\d{1,2})_a(\d)$/;

/** The first answer of each person to each item: a retake would hide what was not known. What is recorded as neutral is no answer. */
export function firstAnswers(
  people: readonly Person[],
  { items }: Wording,
): FirstAnswer[] {
  return people.flatMap(({ key: person, records }) => {
    const first = new Map<string, FirstAnswer>();
    // Records come by attempt; within one, the check's attempts are numbered in the id.
    for (const { interactions } of records) {
      const inOrder = (interactions ?? [])
        .map((one) => ({ one, found: ANSWER.exec(one.id) }))
        .sort(
          (a, b) =>
            Number(a.found?.[2] ?? 0) - Number(b.found?.[2] ?? 0) ||
            a.one.index - b.one.index,
        );
      for (const { one, found } of inOrder) {
        const item = found?.[1];
        const right = isRight(one);
        if (item === undefined || right === null || first.has(item)) continue;
        const response = plainResponse(one.type, one.response ?? '');
        const objective =
          items.get(item)?.objective ?? one.objectives[0] ?? null;
        first.set(item, { person, item, right, response, objective });
      }
    }
    return [...first.values()];
  });
}

function isRight({ result }: EvidenceInteraction): boolean | null {
  if (result === 'correct') return true;
  return result === 'wrong' || result === 'incorrect' ? false : null;
}

/** Items, the hardest first, each with its words and the wrong answers in theirs. */
export function itemLines(
  answers: readonly FirstAnswer[],
  wording: Wording,
  share: ShareOf,
): ItemLine[] {
  const lines = [...grouped(answers, ({ item }) => item)].map(([id, all]) => {
    const item = wording.items.get(id);
    const wrong = [
      ...grouped(
        all.filter(({ right }) => !right),
        ({ response }) => response,
      ),
    ].map(([response, same]) => ({
      response,
      text: item ? responseInWords(item, response) : null,
      count: same.length,
    }));
    return {
      id,
      stem: item?.stem ?? null,
      objective:
        all
          .map((it) => it.objective ?? '')
          .sort(byText)
          .at(-1) || null,
      right: share(all.filter(({ right }) => right).length, all.length),
      wrong: wrong.sort(
        (a, b) => b.count - a.count || byText(a.response, b.response),
      ),
    };
  });
  return lines.sort(
    (a, b) =>
      a.right.count / a.right.of - b.right.count / b.right.of ||
      byText(a.id, b.id),
  );
}

/** How many first answers to the items of each objective were right. */
export function objectiveLines(
  answers: readonly FirstAnswer[],
  { objectives }: Wording,
  share: ShareOf,
): ObjectiveLine[] {
  const known = answers.filter(({ objective }) => objective !== null);
  return [...grouped(known, ({ objective }) => objective ?? '')]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, all]) => ({
      id,
      text: objectives.get(id) ?? null,
      right: share(
        all.filter(({ right }) => right).length,
        all.length,
        new Set(all.map(({ person }) => person)).size,
      ),
    }));
}
