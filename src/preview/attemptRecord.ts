import type {
  EvidenceInteraction,
  EvidenceObjective,
  EvidenceRecord,
} from '../evidence/vocabulary/record.ts';
import type { Tree } from './cmiTree.ts';
import type { Unit } from './import/units.ts';
import type { Attempt } from './store/attempts.ts';
import type { Mode } from './store/launches.ts';
import type { Learner } from './store/learners.ts';

/** What an attempt's record says, whatever its standard. */
export interface AttemptRecord extends Pick<
  EvidenceRecord,
  'completion' | 'success' | 'score'
> {
  objectives: EvidenceObjective[];
  interactions: EvidenceInteraction[];
}

/**
 * Where a learner stands with a unit: nothing yet; an attempt that goes on; one that
 * ended without asking to be resumed, in the standards where the next launch is then a
 * new attempt; one that is done.
 */
export type UnitState = 'none' | 'open' | 'ended' | 'done';

/** What a commit of a data model comes to. */
export interface Committed {
  /** The whole model, for the next launch. */
  tree: Tree;
  /** Seconds of this session so far. */
  seconds: number;
  /** True when the status is one that ends an attempt. */
  final: boolean;
}

/** What the LMS side knows of a version of SCORM. */
export interface Scorm {
  /** Reads a committed data model; null when it is none. */
  commit(value: unknown): Committed | null;
  /** The data model with which a launch begins. */
  launchData(learner: Learner, attempt: Attempt, unit: Unit, mode: Mode): Tree;
  record(attempt: Attempt): AttemptRecord;
  unitState(attempt: Attempt): UnitState;
}
