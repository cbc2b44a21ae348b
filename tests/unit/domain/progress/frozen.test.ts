import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { newDesk } from '../../../../src/domain/simulation/desk.ts';
import { readSaved } from '../../../../src/domain/progress/suspendData.ts';

const folder = 'tests/fixtures/saved';

/*
 * Nobody may edit these files: LMSs hold data like them, and a learner who
 * comes back after a year must find the place. For a new version of the saved
 * data add files of its own and their lines here.
 */
const frozen = {
  'v1-exhausted.json':
    '9aed44e02663a683c6ff0eacc4168c1ed3d6c5544f0ad496a1931bba2542320d',
  'v1-exhausted.txt':
    '328a5077de80ddb83b95ad14043b54e82c483cb4958014505e51081191d1d384',
  'v1-fresh.json':
    '33b9384047ab3bdc173112c63112ae4223620395f28cbf142c7b3331f9920451',
  'v1-fresh.txt':
    'e7ed448f1f86bf7d6ff12c6ea1443e1d2bcdd1ffe4da11d89318368fbe4d6e1c',
  'v1-index.json':
    '7b2e4078779eb639372de5ab5c30e61737d7ff8e6804c1e55c6af1e22e46390b',
  'v1-passed.json':
    '41aefb1ce6dd449964bded37e66a424f14b94bacf023d768d89235be301269ee',
  'v1-passed.txt':
    'fdd3666bbfba825e5ef0026e0529016922fca7a7c32b2408e9c14652bf7a4964',
  'v1-second-attempt.json':
    'e2ac61d22ee81ea692a5f74704e95ff1a32457f839de4fa9d3a01351e866c75f',
  'v1-second-attempt.txt':
    'b1dbf7cf587700260222f5ff89b56610b1ae7f0de8dee5988910d47e670e6140',
  'v2-acknowledged.json':
    '33f21ad2f307d4dc486fc353ea40f1d1ee915472423f439e88f7e008314ba03a',
  'v2-acknowledged.txt':
    '0151f233e6d852c3fc85dc3b87ebd60b19c2f1813c4d965ccc73d8bb8eec7689',
  'v3-desk.json':
    '6555be46a339d7a3cf7378ce7228b8db091e04aac8cedd5f225a49347c643eaf',
  'v3-desk.txt':
    '587ff25e2f1beb6f61680ed8a3d0a8b42e8958f9a304f7f45dda07ed169813d7',
  'v3-index.json':
    '511721731239afba9f976ef7bb1a5716b23ca5439462d3a1d34c8a8ab2a2a766',
  'v4-check.json':
    'ebb868ee4238559d593c66a10219ca3edee3b4c7f89edf552d30674121ad5dd3',
  'v4-check.txt':
    'c11a13d627c07261f5bca1675639e454e4b69510ca6a69461680b095f83a95a9',
  'v4-index.json':
    '114aecb9213a8af1edb86087a8b2f89bf1d8e2a0c81ee268dd77f6a3a0cd1f3e',
  'v5-index.json':
    'ef3cd9c0fe47861c638afbdd37314a506ff75bba4b5dbd6da4cda1aed4ee300b',
  'v5-way.json':
    '04c6c0d275b60f16f7170a5c81741dff440249b2d7be5a5cd5ee3bb6cfc209be',
  'v5-way.txt':
    'c9e8585eca96cd4ea486ff060a9612ef3ae22d4749174dba5a01cdef76efa668',
  'v5-read.json':
    '8040d7d33840449066e21bbaea628f1c713a8ca0bbeb56754ac77d7ceea603df',
  'v5-read.txt':
    'af565c5b91ec85f7d484e13ad5c303877830176ff62e7eb126c9fabb79fed862',
  'v5-own.json':
    '5023e0655d59ce8b265bc1d28c90bd4a49e7cb69fbb5b727432cba330766291c',
  'v5-own.txt':
    '4305ca190a40c7c3dce7fc49e95d82f40cf4f52bef56795db87c8c17ab2efc06',
  'v4-log.json':
    '9b470fc672e484f9183d2afb29001b35fa4dce573b3c3d67f749af7c1d2ad266',
  'v4-log.txt':
    '17e3f909a128bc27611f8574d6e4f46d2ebf5acb202889b5d5a7e8f0790f354a',
};

const place = z.union([
  z.string(),
  z.object({ was: z.string() }).transform(({ was }) => was),
]);
const indexSchema = z.object({
  steps: z.array(place),
  items: z.array(place),
  // The first index knew no cases.
  cases: z.array(place).default([]),
  // Versions 1 to 4 kept nothing of objectives.
  objectives: z.array(place).default([]),
});
/** Early releases ticked a step when it was opened. Such ticks stay. */
const readWas = (progress: unknown) => {
  const { visited, ...rest } = z
    .looseObject({ visited: z.unknown().optional() })
    .parse(progress);
  return visited === undefined ? rest : { ...rest, read: visited };
};
const savedSchema = z.object({
  turn: z.number(),
  progress: z.preprocess(
    readWas,
    z.object({
      step: z.string(),
      read: z.array(z.string()).transform((ids) => new Set(ids)),
      seconds: z.object({
        lesson: z.number(),
        check: z.number(),
        desk: z.number(),
      }),
      // Version 1 knew no acknowledgement.
      acknowledged: z.boolean().default(false),
      // Versions 1 to 3 knew no check before the lesson.
      advised: z
        .array(z.string())
        .transform((ids) => new Set(ids))
        .nullable()
        .default(null),
      // Versions 1 to 4 knew no ways: everybody took all of the course.
      known: z
        .array(z.string())
        .transform((ids) => new Set(ids))
        .default(new Set()),
      way: z.enum(['agent', 'lead']).nullable().default('lead'),
    }),
  ),
  check: z.unknown(),
  // Versions 1 and 2 knew no practice desk.
  desk: z.unknown().default(newDesk),
});

function textOf(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

const indexOf = (version: string) =>
  indexSchema.parse(JSON.parse(textOf(`${version}-index.json`)));
/** The latest list of ids: each holds the ones before it. */
const frozenIndex = indexOf('v5');
const today = indexSchema.parse(
  parse(readFileSync('content/mfa-exceptions/ids.yaml', 'utf8')),
);
const states = [
  'v1-fresh',
  'v1-second-attempt',
  'v1-passed',
  'v1-exhausted',
  'v2-acknowledged',
  'v3-desk',
  'v4-check',
  'v5-way',
  'v4-log',
  'v5-read',
  'v5-own',
];

describe('saved data of earlier releases', () => {
  it('are frozen: nobody may edit these files, new ones are added', () => {
    const hashes = readdirSync(folder).map((name) => [
      name,
      createHash('sha256').update(textOf(name)).digest('hex'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(frozen);
  });

  it.each(states)('read as they did on the first day: %s', (state) => {
    const saved = savedSchema.parse(JSON.parse(textOf(`${state}.json`)));
    const version = state.slice(0, 2);
    const index = indexOf(version === 'v2' ? 'v1' : version);
    expect(readSaved(textOf(`${state}.txt`), index)).toEqual({
      kind: 'restored',
      saved,
    });
  });
});

describe('the ids of the course', () => {
  it.each(['steps', 'items', 'cases', 'objectives'] as const)(
    'keep their places since saved data hold positions: %s',
    (kind) => {
      // A renamed id takes the place of the old one; a removed one leaves `was`.
      const kept = frozenIndex[kind].filter((id) => today[kind].includes(id));
      const places = kept.map((id) => today[kind].indexOf(id));
      expect(places).toEqual(kept.map((id) => frozenIndex[kind].indexOf(id)));
      expect(today[kind].length).toBeGreaterThanOrEqual(
        frozenIndex[kind].length,
      );
    },
  );
});
