import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import {
  resolveVariant,
  variantIds,
} from '../../../../src/domain/simulation/callCase.ts';
import { judge } from '../../../../src/domain/simulation/judge.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import { caseSchema } from '../../../../src/schema/case.ts';
import type { CallCase, CaseFile } from '../../../../src/schema/case.ts';
import { policySchema } from '../../../../src/schema/policy.ts';
import type { Policy } from '../../../../src/schema/policy.ts';

/*
 * Cases and a policy that the tests of the rules own: what a rule comes to may
 * not hang on how a case of the course is written today.
 */
const folder = 'tests/fixtures/simulation';
const read = (path: string): unknown =>
  parse(readFileSync(`${folder}/${path}`, 'utf8'));

export const policy: Policy = policySchema.parse(read('policy.yaml'));

/** Other rules: nobody is known by video, and an exception runs for a month. */
export const withoutVideo: Policy = {
  ...policy,
  checks: { ...policy.checks, video_from_directory: { accepted: false } },
  privileged: { ...policy.privileged, oneOf: ['in_person'] },
  exceptions: { ...policy.exceptions, maxDays: 30 },
};

export const files: CaseFile[] = readdirSync(`${folder}/cases`)
  .sort()
  .map((name) => caseSchema.parse(read(`cases/${name}`)));

/** Every variant of every case. */
export const calls: CallCase[] = files.flatMap((file) =>
  variantIds(file).map((id) => resolveVariant(file, id)),
);

/** `C05 B` as it is played. */
export function callOf(label: string): CallCase {
  const call = calls.find((it) => labelOf(it) === label);
  if (!call) throw new Error(`there is no ${label}`);
  return call;
}

export function labelOf(call: CallCase): string {
  return `${call.id} ${call.variant}`;
}

/** The verdict after moves written as `D CF MA R E L`, each with its sound choice. */
export function judged(label: string, moves: string, rules = policy) {
  const call = callOf(label);
  const codes = moves.split(' ').filter(isMoveCode);
  return judge(play(soundMoves(codes), call, rules), call, rules);
}
