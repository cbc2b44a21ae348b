import { recordNotices } from '../../../src/words/saveNotices.ts';
import type { Stored } from '../keeper.ts';

/** Answers by the id of their record, each with its response. */
export type Answers = ReadonlyMap<string, string>;

/** How things are while a sentence is on screen. */
export interface Facts {
  /** Every answer of the attempt so far. */
  given: Answers;
  stored: Stored;
  /** What lies in this browser's storage, whoever's it is: ids, each with all responses there are. */
  kept: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What a sentence of the save state asserts of the answers so far.
 * `stored`: each is in the record now. `kept`: what is not in the record lies in
 * this browser's storage now. `nowhere`: this browser keeps nothing of them.
 * `nothing`: it speaks of something else.
 */
type Claim = 'stored' | 'kept' | 'nowhere' | 'nothing';

// By id, not by NoticeId: a sentence may come with another change, and then has to find its row.
const CLAIMS = new Map<string, Claim>([
  ['connecting', 'nothing'],
  ['saving', 'nothing'],
  ['saved', 'stored'],
  // Of what it names; the answers are not among it.
  ['saved-without-answers', 'nothing'],
  ['unsaved', 'kept'],
  ['unsaved-nowhere', 'nowhere'],
  ['doubted', 'kept'],
  ['doubted-nowhere', 'nowhere'],
  ['offline', 'kept'],
  ['offline-nowhere', 'nowhere'],
  ['practice', 'nothing'],
  ['practice-nowhere', 'nothing'],
  ['review', 'nothing'],
  ['elsewhere', 'nothing'],
  ['free', 'nothing'],
  ['absent', 'nothing'],
  ['refused', 'nothing'],
  ['ended', 'stored'],
  ['ended-unsaved', 'kept'],
  ['ended-doubted', 'kept'],
  ['ended-nowhere', 'nowhere'],
  ['version', 'nothing'],
  ['damaged', 'nothing'],
  ['judged', 'nothing'],
  ['over', 'nothing'],
  ['resumed', 'nothing'],
]);

/** The sentences that nobody has said yet what they assert. */
export function unclaimed(): string[] {
  return Object.keys(recordNotices).filter((id) => !CLAIMS.has(id));
}

/** Whether this sentence acknowledges every answer so far. */
export function acknowledges(id: string): boolean {
  return CLAIMS.get(id) === 'stored';
}

/** What lies in a browser's storage, whoever's it is: two learners may have given one answer differently. */
export function keptIn(storage: Storage): Map<string, Set<string>> {
  const kept = new Map<string, Set<string>>();
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index) ?? '';
    if (!key.startsWith('hold-the-line/')) continue;
    const text = storage.getItem(key) ?? '';
    const found: unknown = text.startsWith('{') ? JSON.parse(text) : null;
    for (const [id, response] of answersOf(found))
      kept.set(id, (kept.get(id) ?? new Set()).add(response));
  }
  return kept;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function answersOf(work: unknown): [string, string][] {
  const update = isObject(work) ? work['update'] : null;
  const answers: unknown = isObject(update) ? update['interactions'] : null;
  if (!Array.isArray(answers)) return [];
  return answers.filter(isObject).map((each) => {
    const { id, response } = each;
    return [String(id), Array.isArray(response) ? response.join(',') : ''];
  });
}

/** How often the record holds an answer, with this response. */
export function timesStored(
  { interactions }: Stored,
  id: string,
  response: string,
): number {
  return interactions.filter(
    (each) => each.id === id && each.response.join(',') === response,
  ).length;
}

/** What this sentence says that is not so; empty for a true one. */
export function untruths(id: string, { given, stored, kept }: Facts): string[] {
  const claim = CLAIMS.get(id);
  if (claim === undefined) return [`Nobody has said what “${id}” asserts.`];
  if (claim === 'nothing') return [];
  const missing = [...given].filter(
    ([answer, response]) => timesStored(stored, answer, response) !== 1,
  );
  if (claim === 'stored')
    return missing.map(([answer]) => `“${id}”, and ${answer} is not stored.`);
  if (claim === 'kept')
    return missing
      .filter(([answer, response]) => !kept.get(answer)?.has(response))
      .map(([answer]) => `“${id}”, and ${answer} is neither stored nor kept.`);
  return [...given.keys()]
    .filter((answer) => kept.has(answer))
    .map((answer) => `“${id}”, and ${answer} is kept.`);
}
