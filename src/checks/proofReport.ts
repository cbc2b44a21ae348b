import type { DeskRule } from '../schema/course.ts';
import type { Policy } from '../schema/policy.ts';
import { pathText } from './caseProof.ts';
import type { CaseProof } from './caseProof.ts';

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

/** Rows under each other, every column as wide as its widest cell. */
export function table(rows: readonly string[][]): string {
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
