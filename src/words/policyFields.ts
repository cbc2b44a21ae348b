import { CHECK_SECTIONS } from './checkFields.ts';
import type { PolicySection } from './policyField.ts';
import { RULE_SECTIONS } from './ruleFields.ts';

/** Every value that an organisation can choose, in words. */
export const POLICY_SECTIONS: PolicySection[] = [
  ...CHECK_SECTIONS,
  ...RULE_SECTIONS,
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
