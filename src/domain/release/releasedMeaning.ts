import type { PlayableCase } from '../../schema/case.ts';
import type { Item } from '../../schema/item.ts';
import type { ReleasedCase, ReleasedItem } from '../../schema/released.ts';
import { hashText } from '../hash.ts';
import { answerKeyOf, publicItemOf } from '../quiz/authoredItem.ts';
import { resolveVariant, variantIds } from '../simulation/callCase.ts';
import type { CallCase } from '../simulation/callCase.ts';

/** What records under an item mean, whatever the policy. Letters and digits keep their words apart, so that swapped ones are seen. */
export function meaningOfItem(item: Item): ReleasedItem {
  const { id, revision, objective } = item;
  const shown = publicItemOf(item);
  const targets = shown.kind === 'matching' ? shown.targets : [];
  const words = [...shown.choices, ...targets].map(({ id: letter, text }) => [
    letter,
    digestOf(text),
  ]);
  return {
    id,
    revision,
    objective,
    key: answerKeyOf(item, []).correct.join(','),
    words: Object.fromEntries(words),
  };
}

/** What records of a case mean, variant by variant; its words are left out. */
export function meaningOfCase(file: PlayableCase): ReleasedCase {
  const { id, revision, objective } = file;
  const calls = variantIds(file).map((variant) =>
    resolveVariant(file, variant),
  );
  return {
    id,
    revision,
    objective,
    truth: Object.fromEntries(calls.map((it) => [it.variant, it.truth])),
    judged: Object.fromEntries(
      calls.map((it) => [it.variant, digestOf(JSON.stringify(judgedOf(it)))]),
    ),
  };
}

/** All that a verdict hangs on beside the policy, in an order of its own. */
function judgedOf(call: CallCase): unknown[] {
  const { request, compromised, exceptionAllowed, alternative, channel } = call;
  const affected = call.affected.map(({ what, how }) => `${what} ${how}`);
  const moves = Object.entries(call.moves).map(([code, reveal]) =>
    [code, reveal?.result ?? '', ...(reveal?.on ?? [])].join(' '),
  );
  const form = Object.entries(call.form ?? {}).map(([field, choices]) =>
    [field, ...choices.filter((it) => it.sound).map((it) => it.id)].join(' '),
  );
  const { privileged, numbers } = call.record;
  return [
    [request, compromised, exceptionAllowed, alternative, channel, privileged],
    numbers[0]?.changedDaysAgo ?? null,
    affected.sort(),
    moves.sort(),
    form.sort(),
  ];
}

/** Eight hexadecimal digits of a text, its white space aside. */
function digestOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return hashText(plain).toString(16).padStart(8, '0');
}
