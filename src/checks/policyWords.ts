/** Words that state a number of the policy, and the words beside them that say which. */
export interface LiteralRule {
  path: string;
  number: RegExp;
  near: RegExp;
}

const NUMBER =
  '(?:\\d+|two|three|four|ten|fourteen|fifteen|thirty|forty-five|sixty|ninety)';
const DAYS = new RegExp(`\\b${NUMBER}[- ](?:days?|day's)\\b`, 'i');
const CHECKS = new RegExp(
  `\\b${NUMBER}(?: independent| different| accepted)? checks\\b`,
  'i',
);

/** Numbers that policy.yaml decides; a text shows them with `<Policy>` or `{policy:…}`. */
export const LITERALS: readonly LiteralRule[] = [
  {
    path: 'exceptions.maxDays',
    number: DAYS,
    near: /\b(?:exception|exemption|review (?:date|by)|end date|register|left out of MFA)/i,
  },
  {
    path: 'contactData.minAgeDays',
    number: DAYS,
    near: /\bnumber\b[^.]*\b(?:known|chang|old|record|file|proves)/i,
  },
  {
    path: 'privileged.checks',
    number: CHECKS,
    near: /\b(?:privileged|administrator)/i,
  },
];

/** Words that speak of a rule which a policy may switch off, and the rule. */
export interface PassageRule {
  path: string;
  words: RegExp;
  /** What a condition on this rule holds. */
  mark: string;
  /** What the words speak of. */
  of: string;
}

/** Passages that need a mark, since another policy makes them untrue. */
export const PASSAGES: readonly PassageRule[] = [
  {
    path: 'checks.video_from_directory.accepted',
    words: /\b(?:video (?:call|appointment)s?|by video)\b/i,
    mark: 'video_from_directory',
    of: 'video calls as a check',
  },
  {
    path: 'checks.callback_on_file.accepted',
    words: /\bcall(?:s|ing|ed)?(?: (?:them|him|her))?[- ]?back\b/i,
    mark: 'callback_on_file',
    of: 'calling back as a check',
  },
  {
    path: 'checks.in_person.accepted',
    words: /\b(?:staffed counter|at the counter|visit in person)\b/i,
    mark: 'in_person',
    of: 'a check in person',
  },
  {
    path: 'reset.deputy',
    words: /\bdeput(?:y|ies)\b/i,
    mark: 'reset.deputy',
    of: 'a deputy who may approve',
  },
];

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}
