import { readTrace, type Trace } from '../../../domain/simulation/readTrace.ts';
import type { EvidenceInteraction } from '../../vocabulary/record.ts';

/** A call as a record keeps it. */
export interface RecordedCall {
  case: string;
  variant: string;
  revision: number;
  /** Which call of the attempt, from 1. */
  number: number;
  trace: Trace;
}

/** What an interaction is: a call, none, or one whose trace cannot be read. */
export type CallRead =
  | { kind: 'call'; call: RecordedCall }
  | { kind: 'unreadable' }
  | { kind: 'other' };

/** Reads `C04B_r1_n3` with its trace. Nothing is judged: what is found is what was recorded. */
export function readCall({
  id,
  type,
  response,
}: EvidenceInteraction): CallRead {
  const found = /(?:^|\/)(C\d{2})([A-Z])_r(\d{1,2})_n(\d+)$/.exec(id);
  if (!found || (type !== 'performance' && type !== null))
    return { kind: 'other' };
  const trace = readTrace(plainTrace(response ?? ''));
  if (!trace) return { kind: 'unreadable' };
  const [, file = '', variant = '', revision, number] = found;
  return {
    kind: 'call',
    call: {
      case: file,
      variant,
      revision: Number(revision),
      number: Number(number),
      trace,
    },
  };
}

/** `CF[.]y[,]A[.]_[,]Z[.]declined` of SCORM 2004 and cmi5 as SCORM 1.2 has it: `CFy,A-,Zdeclined`. */
function plainTrace(response: string): string {
  return response
    .trim()
    .replaceAll('[,]', ',')
    .replace(/\[\.\]_(?=[123]?(?:,|$))/g, '[.]-')
    .replaceAll('[.]', '');
}
