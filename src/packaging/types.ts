import type { Language } from '../schema/languages.ts';
import type { PresetName } from '../schema/presets.ts';

/** The standards a course can be packaged for. */
export const STANDARDS = [
  'scorm12',
  'scorm2004-4th',
  'scorm2004-3rd',
  'cmi5',
] as const;
export type Standard = (typeof STANDARDS)[number];
/** The standards that come with an imsmanifest.xml. */
export type ScormStandard = Exclude<Standard, 'cmi5'>;

/** What a pass becomes in the LMS: `passed` (and `failed`), or for LMSs that only know it, `completed`. */
export const STATUSES = ['passed', 'completed'] as const;
export type ReportedStatus = (typeof STATUSES)[number];

/** How much of a practice call the LMS gets: every move, or only how it ended. */
export const CALLS = ['trace', 'outcome'] as const;
export type CallsRecorded = (typeof CALLS)[number];

/** Which way through the course its learners take: their own choice, or one that is set for all of them. */
export const WAY_CHOICES = ['ask', 'agent', 'lead'] as const;
export type WayChoice = (typeof WAY_CHOICES)[number];

/** The admin's choices, checked. */
export interface PackageOptions {
  standard: Standard;
  status: ReportedStatus;
  /** Per cent, 0 to 100, written into the manifest; null leaves it out, so that the course's own pass mark rules. */
  mastery: number | null;
  /** The title in the LMS; null takes the course's. */
  title: string | null;
  calls: CallsRecorded;
  way: WayChoice;
  /** The languages it holds, the package's own first; of several each learner chooses one. */
  languages: readonly [Language, ...Language[]];
  /** The organisation's colour, `#rrggbb`, dark enough for the light page; null keeps the course's. */
  accent: string | null;
  /** The organisation's logo for the course's header; null keeps the course's mark. */
  logo: Logo | null;
  /** The organisation's own policy; null keeps the one that the course was built with. */
  policy: GivenPolicy | ChosenPreset | null;
}

/** A policy that somebody wants in force, as they wrote it. */
export interface GivenPolicy {
  /** What messages call it: the file's name, or the form's. */
  name: string;
  /** YAML of the same shape as content/policy.yaml, complete. */
  text: string;
}

/** A policy that comes with the course, chosen by its name. */
export interface ChosenPreset {
  preset: PresetName;
}

/** A picture that may stand in a course's header, checked. */
export interface Logo {
  extension: 'svg' | 'png';
  bytes: Uint8Array;
  /** In its own units; only the proportion counts. */
  width: number;
  height: number;
}

/** A packaged course, and what its zip holds. */
export interface CoursePackage {
  /** The zip's file name: at most 30 characters, since some LMSs refuse longer ones. */
  name: string;
  bytes: Uint8Array;
  /** Lower-case hex of `bytes`. */
  sha256: string;
  standard: Standard;
  course: { id: string; title: string; version: string };
  release: { version: string; hash: string };
  options: RecordedOptions;
  /** What an admin should know of the choices, in a sentence each. */
  warnings: readonly string[];
  /** Sorted by path. */
  files: { path: string; size: number }[];
}

/** The options as `#package` and `release.json` hold them: what was not chosen is absent. */
export interface RecordedOptions {
  status: ReportedStatus;
  mastery?: number;
  title?: string;
  /** `outcome` where less is recorded than usual. */
  calls?: CallsRecorded;
  /** The way that is set for every learner; absent where each chooses. */
  way?: Exclude<WayChoice, 'ask'>;
  /** Its languages, the package's own first; absent for English alone. */
  languages?: readonly Language[];
  /** As the policy in force names it. */
  organisation?: string;
  /** Eight characters of the SHA-256 of the organisation's own policy. */
  policy?: string;
  /** The organisation's colour, `#rrggbb`. */
  accent?: string;
  /** The logo's place in the package, which carries its content's hash. */
  logo?: string;
}
