import {
  expectedWords,
  policyValues,
} from '../words/workshop/policy/expected.ts';
import { z } from 'astro/zod';
import { closed, expected, text, yesOrNo } from './shapes.ts';
import { thing } from './things.ts';

/** Checks that a policy may take as proof, in the order of the console. */
export const provingChecks = [
  'backup_method',
  'callback_on_file',
  'video_from_directory',
  'in_person',
  'identity_service',
  'push_number_match',
  'posted_code',
  'second_agent',
  'own_check',
] as const;

export type ProvingCheck = (typeof provingChecks)[number];

const accepted = z.boolean({
  error: expected(expectedWords.yesOrNo, 'accepted: true'),
});

const company = z
  .array(
    z.enum(provingChecks, {
      error: expected(
        policyValues.checksThatProve(provingChecks),
        'with: [callback_on_file]',
      ),
    }),
    { error: expected(policyValues.checks, 'with: [callback_on_file]') },
  )
  .describe(
    'It counts only where one of these counts too; without it, or where it is empty, by itself.',
  )
  .optional();

const rule = closed({ accepted, with: company }, '{ accepted: true }');

/** A check that older policies do not name: they do not take it. */
const laterRule = rule.prefault({ accepted: false });

/** A check of the organisation's own. */
const ownRule = closed(
  {
    accepted,
    with: company,
    name: text(policyValues.checkName, 'name: the staff card reader'),
    dependsOn: thing,
    inPerson: yesOrNo('inPerson'),
  },
  '{ accepted: true, name: the staff card reader, dependsOn: badge, inPerson: true }',
).prefault({
  accepted: false,
  name: 'a check of our own',
  dependsOn: 'badge',
  inPerson: true,
});

/** The course teaches that these never prove identity, so no policy may say that they do. */
const neverProof = closed(
  {
    accepted: z.literal(false, {
      error: expected(policyValues.neverProof, 'accepted: false'),
    }),
  },
  '{ accepted: false }',
);

const checks = {
  backup_method: rule,
  callback_on_file: rule,
  video_from_directory: rule,
  in_person: rule,
  identity_service: laterRule,
  push_number_match: laterRule,
  posted_code: laterRule,
  second_agent: laterRule,
  own_check: ownRule,
  knowledge_questions: neverProof,
  callback_given_number: neverProof,
  callers_video_link: neverProof,
  message_reply: neverProof,
};

/** The checks of policy.yaml: which of them prove who is asking. */
export const policyChecks = closed(checks, 'backup_method: { accepted: true }');
