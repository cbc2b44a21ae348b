import { metricsOf } from '../domain/simulation/deskMetrics.ts';
import type { Rate } from '../domain/simulation/deskMetrics.ts';
import { walkThrough } from '../domain/simulation/walks.ts';
import type { DeskRule } from '../schema/course.ts';
import type { Policy } from '../schema/policy.ts';
import { pathText } from './caseProof.ts';
import type { CaseProof } from './caseProof.ts';
import { drawnCalls, passedAfter } from './deskWalk.ts';

/** What there is to say about the practice desk of one course. */
export interface DeskReport {
  proofs: readonly CaseProof[];
  policy: Policy;
  /** Null where the course does not ask for the desk to be passed. */
  rule: DeskRule | null;
}

function sumOf(
  proofs: readonly CaseProof[],
  count: (proof: CaseProof) => number,
): number {
  return proofs.reduce((total, proof) => total + count(proof), 0);
}

/** One line: what was searched, how it ended, and what this policy cannot serve. */
export function renderProof(
  desks: readonly DeskReport[],
  milliseconds: number,
): string {
  const proofs = desks.flatMap((desk) => desk.proofs);
  const cases = new Set(proofs.map((proof) => proof.play.path)).size;
  const states = sumOf(proofs, (proof) => proof.found.states);
  const good = sumOf(proofs, (proof) => proof.found.good);
  const bad = sumOf(proofs, (proof) => proof.bad);
  const unserved = proofs.filter((proof) => proof.unserved);
  const names = unserved.map((proof) => proof.play.label).join(', ');
  const note = names && ` This policy lets nobody serve ${names}.`;
  return `Searched ${cases} ${cases === 1 ? 'case' : 'cases'} in ${proofs.length} variants: ${states} states, ${good} good and ${bad} bad endings; ${Math.round(milliseconds)} ms with all other checks.${note}`;
}

/** A table, one variant a line. */
export function renderCases({ proofs }: DeskReport): string {
  const rows = proofs.map((proof) => {
    const { play, need, found, bad } = proof;
    const shortest = found.shortestGood
      ? pathText(found.shortestGood, play)
      : 'none';
    return [
      play.label,
      play.call.truth,
      need,
      String(found.states),
      String(found.good),
      String(bad),
      shortest,
    ];
  });
  return table([
    ['case', 'truth', 'needs', 'states', 'good', 'bad', 'shortest good'],
    ...rows,
  ]);
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What the three walks score: over every variant once, and when the drawn calls pass the desk. */
export function renderWalks({ proofs, policy, rule }: DeskReport): string {
  const calls = proofs.map((proof) => proof.play.call);
  const drawn = rule ? drawnCalls(calls, rule, 1) : [];
  const rows = (['careful', 'hurried', 'suspicious'] as const).map((walk) => {
    const results = walkThrough(walk, calls, policy);
    const metrics = metricsOf(results);
    const good = results.filter((result) => result.good).length;
    const passed = rule
      ? passedAfter(walkThrough(walk, drawn, policy), rule)
      : null;
    return [
      walk,
      `${good}/${results.length}`,
      ratio(metrics.unsafeResets),
      ratio(metrics.wrongfulRefusals),
      ratio(metrics.verifiedBeforeReset),
      ratio(metrics.reportedAttacks),
      ratio(metrics.trueLogs),
      passed === null ? 'never' : `after ${passed} calls`,
    ];
  });
  return table([
    [
      'walk',
      'good',
      'unsafe',
      'refused',
      'verified',
      'reported',
      'logs',
      'passes',
    ],
    ...rows,
  ]);
}

function ratio({ count, of }: Rate): string {
  return `${count}/${of}`;
}
