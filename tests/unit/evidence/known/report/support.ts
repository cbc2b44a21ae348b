import type { RegisterPart } from '../../../../../src/evidence/vocabulary/registerPart.ts';

/** A register with one finding of this message. */
export function sampleRegister(message: string): RegisterPart {
  const file = 'register.csv';
  return {
    kind: 'register',
    file,
    sha256: 'a'.repeat(64),
    lines: 1,
    answers: {},
    unreadable: [],
    unreadableLines: 0,
    notes: [],
    noteRows: 0,
    findings: [
      { rule: 'approver_role', severity: 'gap', message, file, rows: [2] },
    ],
  };
}
