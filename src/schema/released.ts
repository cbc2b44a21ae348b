import { z } from 'astro/zod';
import { caseId, idLists, itemId, objectiveId } from './ids.ts';
import { closed, expected, form, list, text, whole } from './shapes.ts';

const BY_RELEASE = 'as the release wrote it';

const revision = whole(1, 999, 'the revision, from 1 up', 'revision: 1');
const digest = form(
  /^[0-9a-f]{8}$/,
  `eight hexadecimal digits, ${BY_RELEASE}`,
  'a: 5f3a91c2',
);

function digests(example: string) {
  return z.record(z.string(), digest, {
    error: expected(`a digest for each letter, ${BY_RELEASE}`, example),
  });
}

/** What records under a question mean: its answer key, and which words stood under which letter. */
export const releasedItem = closed(
  {
    id: itemId,
    revision,
    objective: objectiveId,
    key: text('the answer key, as LMSs record it', 'key: b'),
    words: digests('words: { a: 5f3a91c2 }'),
  },
  '{ id: exception_elements, revision: 1, objective: exceptions, key: b, words: { a: 5f3a91c2 } }',
);

/** What records of a call mean: who called in each variant, and what its verdict hangs on. */
export const releasedCase = closed(
  {
    id: caseId,
    revision,
    objective: objectiveId,
    truth: z.record(
      form(/^[A-Z]$/, 'the letter of a variant', 'A'),
      z.enum(['genuine', 'impostor'], {
        error: expected('genuine or impostor', 'A: genuine'),
      }),
      { error: expected('the truth of each variant', 'truth: { A: genuine }') },
    ),
    judged: digests('judged: { A: 5f3a91c2 }'),
  },
  '{ id: C04, revision: 1, objective: reset_process, truth: { A: impostor }, judged: { A: 5f3a91c2 } }',
);

/**
 * released.yaml: what LMSs hold records and saved progress under since the last
 * release. The release writes it; a course that was never released has none.
 */
export const releasedSchema = closed(
  {
    course: text('the id of the course', 'course: mfa-exceptions'),
    version: form(
      /^\d+\.\d+\.\d+$/,
      'a version of three numbers',
      'version: 1.0.0',
    ),
    ...idLists(0),
    keys: list(releasedItem, `the answer keys, ${BY_RELEASE}`, 'keys: []'),
    calls: list(
      releasedCase,
      `the truths of the calls, ${BY_RELEASE}`,
      'calls: []',
    ),
  },
  'version: 1.0.0',
);

export type Released = z.infer<typeof releasedSchema>;
export type ReleasedItem = z.infer<typeof releasedItem>;
export type ReleasedCase = z.infer<typeof releasedCase>;
