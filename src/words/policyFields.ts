/** One value of the policy in a form. */
export interface PolicyField {
  /** Into policy.yaml: `exceptions.maxDays`. */
  path: string;
  /** Text, a number, a tick, ticks in a list, or one of several. */
  kind: 'text' | 'number' | 'yes' | 'some' | 'one';
  label: string;
  hint?: string;
  /** What can be ticked in a list, or chosen. */
  of?: { value: string; label: string }[];
}

/** Fields that stand together. */
export interface PolicySection {
  title: string;
  about?: string;
  fields: PolicyField[];
}

const PROOFS = [
  { value: 'backup_method', label: 'A backup method registered earlier' },
  { value: 'callback_on_file', label: 'A call back to the number on file' },
  {
    value: 'video_from_directory',
    label: 'A video call that the desk starts from the directory',
  },
  {
    value: 'in_person',
    label: 'Seeing the person, with badge or photo ID',
  },
];

/** Every value that an organisation can choose, in words. */
export const POLICY_SECTIONS: PolicySection[] = [
  {
    title: 'Which checks prove who is asking',
    about:
      'At least one. Knowledge questions, numbers and links that the caller gives, and replies to messages never prove it: that is what the course teaches.',
    fields: PROOFS.map(({ value, label }) => ({
      path: `checks.${value}.accepted`,
      kind: 'yes',
      label,
    })),
  },
  {
    title: 'Before a reset',
    fields: [
      {
        path: 'reset.checks',
        kind: 'number',
        label: 'Accepted checks before a reset',
        hint: '1 to 3',
      },
      {
        path: 'contactData.minAgeDays',
        kind: 'number',
        label:
          'A number on file proves nothing if it changed in the last … days',
        hint: '1 to 365',
      },
      {
        path: 'reset.deputy',
        kind: 'yes',
        label: 'A deputy may approve where the manager cannot be reached',
      },
      {
        path: 'reset.enrolAtOnce',
        kind: 'yes',
        label: 'The new method is enrolled in the same contact',
      },
    ],
  },
  {
    title: 'Privileged accounts',
    fields: [
      {
        path: 'privileged.checks',
        kind: 'number',
        label: 'Accepted checks before such an account is reset',
        hint: '1 to 4, and no fewer than for other accounts',
      },
      {
        path: 'privileged.oneOf',
        kind: 'some',
        label: 'One of them must be',
        of: PROOFS,
      },
    ],
  },
  {
    title: 'Exceptions, log and warning',
    fields: [
      {
        path: 'exceptions.maxDays',
        kind: 'number',
        label: 'Longest exception, in days',
        hint: '1 to 365',
      },
      {
        path: 'log.fields',
        kind: 'some',
        label: 'A log entry holds',
        of: [
          { value: 'check', label: 'The check that was made' },
          { value: 'approver', label: 'Who approved' },
          { value: 'outcome', label: 'How it ended' },
        ],
      },
      {
        path: 'report.warnUser',
        kind: 'yes',
        label: 'After a suspected impostor the desk warns the real user',
      },
    ],
  },
  {
    title: 'When the course is due',
    about: 'The evidence report holds records against these days.',
    fields: [
      {
        path: 'training.dueDays',
        kind: 'number',
        label: 'Done within … days of joining',
        hint: '1 to 365',
      },
      {
        path: 'training.everyMonths',
        kind: 'number',
        label: 'Done again after … months',
        hint: '0 for never, at most 60',
      },
      {
        path: 'training.onChange',
        kind: 'one',
        label: 'Done again when the course changes',
        of: [
          {
            value: 'points',
            label: 'When it teaches other learning points',
          },
          {
            value: 'version',
            label: 'With each new major or minor version',
          },
          { value: 'never', label: 'Never for that reason' },
        ],
      },
    ],
  },
  {
    title: 'Organisation and contacts',
    about:
      'They go into the release information of the package, beside the rules. No step of the course prints them. The connection panel shows the name, and a screen reader says it in place of your logo.',
    fields: [
      {
        path: 'organisation.name',
        kind: 'text',
        label: 'Name of the organisation',
      },
      {
        path: 'organisation.timezone',
        kind: 'text',
        label: 'Time zone',
        hint: 'For example Europe/London',
      },
      { path: 'contacts.security.name', kind: 'text', label: 'Security: who' },
      {
        path: 'contacts.security.reach',
        kind: 'text',
        label: 'Security: how to reach them',
      },
      {
        path: 'contacts.servicedesk_lead.name',
        kind: 'text',
        label: 'Service desk lead: who',
      },
      {
        path: 'contacts.servicedesk_lead.reach',
        kind: 'text',
        label: 'Service desk lead: how to reach them',
      },
    ],
  },
];

/** What a value of the policy is called in the form; its path where the form has no field for it. */
export function policyFieldLabel(path: string): string {
  const fields = POLICY_SECTIONS.flatMap((section) => section.fields);
  return fields.find((field) => field.path === path)?.label ?? path;
}
