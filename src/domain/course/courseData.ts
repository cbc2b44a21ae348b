import type { DeskRule } from '../../schema/course.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Way } from '../../schema/way.ts';
import type { Area } from '../progress/progress.ts';

/** What the course document tells its own scripts; the page writes it, the session reads it. */
export interface CourseData {
  id: string;
  title: string;
  version: string;
  /** Version and content hash together name a release: `1.0.0+ab12cd34`. */
  release: { version: string; hash: string };
  steps: StepData[];
  /** Some of it is for a lead alone, so a learner takes one of two ways. */
  hasWays?: true;
  /** The way that whoever made the package has set; the learner is not asked. */
  way?: Way;
  check: CheckRule;
  /** How the practice desk is judged; a course without cases has none. */
  desk?: DeskRule;
  /** By what the two small desks of the lesson judge; their words come with the items. */
  deskwork?: { rule: Policy['exceptions'] };
  /** When the policy has it done again. */
  training: Pick<Policy['training'], 'everyMonths'>;
  /** A course may ask for none. */
  acknowledgement?: Acknowledgement;
  /** Append-only lists of ids; saved data store positions in them. */
  ids: {
    steps: string[];
    items: string[];
    cases: string[];
    objectives: string[];
  };
}

/** What the learner is asked to confirm about the organisation's own procedure. */
export interface Acknowledgement {
  id: string;
  revision: number;
  objective: string;
  text: string;
}

export interface StepData {
  id: string;
  title: string;
  /** Whole minutes, at least 1, to read it and to do what it asks. */
  minutes: number;
  /** On an agent's way, where it leaves something out; 0 where it leaves out all of it. */
  agentMinutes?: number;
  /** A lead's step: an agent's way does not count it. */
  forLead?: true;
  /** Objectives whose questions are taught here, by id, as far as each way asks them. */
  teaches?: Record<Way, string[]>;
  /** Where its time is booked. */
  area: Area;
}

/** How the knowledge check is judged; from course.yaml. */
export interface CheckRule {
  /** The core items: the page shows them without scripts too. */
  items: string[];
  /** How many items of the bank an attempt asks; without it, it asks the core items. */
  draw?: number;
  /** Items that the lesson asks for practice. The check never asks them. */
  lesson?: string[];
  /** What the check before the lesson shows to be known shortens an attempt, never below so many questions. Without it, it shortens nothing. */
  least?: number;
  /** Per cent needed to pass, 0 to 100. */
  pass: number;
  /** How many attempts one LMS attempt holds. */
  attempts: number;
}
