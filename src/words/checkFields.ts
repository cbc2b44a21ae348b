import type { ProvingCheck } from '../schema/policyChecks.ts';
import type { Thing } from '../schema/things.ts';
import type { PolicySection } from './policyField.ts';

const proofLabels: Record<ProvingCheck, string> = {
  backup_method: 'A backup method registered earlier',
  callback_on_file: 'A call back to the number on file',
  video_from_directory: 'A video call that the desk starts from the directory',
  in_person: 'Seeing the person, with badge or photo ID',
  identity_service: 'An identity service that reads a document and a face',
  push_number_match: 'A number to match on a device registered earlier',
  posted_code: 'A code sent by post or handed over at the counter',
  second_agent: 'A second person of the desk, who checks again',
  own_check: 'A check of your own, which you name below',
};

/** The checks that a policy may accept, as they can be ticked. */
export const PROOFS = Object.entries(proofLabels).map(([value, label]) => ({
  value,
  label,
}));

const thingLabels: Record<Thing, string> = {
  phone: 'The phone with the number on file',
  desk_line: 'A line at the person’s desk',
  method: 'A sign-in method registered earlier',
  session: 'A session that is signed in',
  mailbox: 'The mailbox',
  badge: 'The badge',
  person: 'The person in front of you',
  document: 'An identity document',
  address: 'A postal address',
  colleague: 'A colleague',
  caller: 'What the caller says',
};

/** What a policy says of its checks: which count, beside which, and one of the organisation's own. */
export const CHECK_SECTIONS: PolicySection[] = [
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
    title: 'Checks that count only beside another one',
    about:
      'A check for which you tick nothing counts by itself. At least one check has to.',
    folded: true,
    fields: PROOFS.map(({ value, label }) => ({
      path: `checks.${value}.with`,
      kind: 'some',
      label: `${label}: only beside`,
      of: PROOFS.filter((other) => other.value !== value),
    })),
  },
  {
    title: 'A check of your own',
    about:
      'It counts where you tick it above. The practice desk knows what it hangs on: where that is lost, stolen or taken over, the check proves nothing.',
    folded: true,
    fields: [
      {
        path: 'checks.own_check.name',
        kind: 'text',
        label: 'What your people call it',
        hint: 'As it stands in a sentence: the staff card reader',
      },
      {
        path: 'checks.own_check.dependsOn',
        kind: 'one',
        label: 'What it hangs on',
        of: Object.entries(thingLabels).map(([value, label]) => ({
          value,
          label,
        })),
      },
      {
        path: 'checks.own_check.inPerson',
        kind: 'yes',
        label: 'The person has to be there',
      },
    ],
  },
];
