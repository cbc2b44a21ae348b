import { checkLabel } from '../../../domain/policy/checkLabel.ts';
import {
  exceptionRoles,
  resetRoles,
} from '../../../domain/policy/resetRoles.ts';
import type { SheetWords } from '../../../schema/jobAid.ts';
import type { Policy } from '../../../schema/policy.ts';
import type {
  LogField,
  RegisterField,
} from '../../vocabulary/mappings/registerFields.ts';
import { isAmong } from './texts.ts';

/** Words of a sheet that mean something to the rules, and what each can mean. */
export interface WordGroup {
  /** The columns that they stand in. The first of them names the group. */
  fields: readonly (RegisterField | LogField)[];
  /** What is asked, for the manager. */
  heading: string;
  /** `like` says what the job aids call it. */
  meanings: readonly { value: string; label: string; like: string[] }[];
  words: readonly string[];
}

type Group = Omit<WordGroup, 'words'>;

/** What the words of the job aids are, and which of them the policy accepts. */
export interface House {
  words: SheetWords;
  policy: Policy;
}

/** What has to be explained of a register or a log. */
export function wordGroups(
  sheet: 'register' | 'log',
  { words, policy }: House,
): Group[] {
  return sheet === 'register'
    ? registerGroups(words, policy)
    : logGroups(words, policy);
}

function registerGroups(words: SheetWords, policy: Policy): Group[] {
  return [
    {
      fields: ['status'],
      heading: 'Statuses of an exception',
      meanings: [
        meaning('open', 'It runs', words.statuses.open),
        meaning('closed', 'It has ended', ...words.statuses.closed),
      ],
    },
    allowed(
      'approverRole',
      'Roles: may they approve an exception?',
      exceptionRoles(
        words.exceptionRoles,
        words.securityRole,
        policy.exceptions.approver,
      ),
    ),
  ];
}

function logGroups(words: SheetWords, policy: Policy): Group[] {
  const outcomes = (reset: boolean) =>
    words.outcomes.filter((one) => one.reset === reset).map(({ text }) => text);
  return [
    {
      fields: [
        'privileged',
        'oldMethodRemoved',
        'sessionsEnded',
        'userNotified',
      ],
      heading: 'Yes and no',
      meanings: [
        meaning('yes', 'Yes', words.yes),
        meaning('no', 'No', words.no),
      ],
    },
    {
      fields: ['check', 'secondCheck'],
      heading: 'Checks',
      meanings: [
        ...words.checks.map((check) => {
          const label = checkLabel(check, policy.checks);
          return meaning(check.id, label, label);
        }),
        meaning('none', 'None of these'),
      ],
    },
    {
      fields: ['outcome'],
      heading: 'Outcomes of a request',
      meanings: [
        meaning('reset', 'A method, pass or code was given', ...outcomes(true)),
        meaning('other', 'Nothing was given', ...outcomes(false)),
      ],
    },
    allowed(
      'approverRole',
      'Roles: may they approve a reset?',
      resetRoles(words.resetRoles, words.securityRole, policy.reset),
    ),
    allowed(
      'reached',
      'Ways to reach the approver: do they count?',
      words.reached,
    ),
  ];
}

/** The meaning that a word has in the job aids; null when it does not stand there. */
export function suggestedMeaning(
  { meanings }: Pick<WordGroup, 'meanings'>,
  word: string,
): string | null {
  return meanings.find(({ like }) => isAmong(like, word))?.value ?? null;
}

function allowed(
  field: 'approverRole' | 'reached',
  heading: string,
  like: readonly string[],
): Group {
  return {
    fields: [field],
    heading,
    meanings: [meaning('yes', 'Yes', ...like), meaning('no', 'No')],
  };
}

function meaning(value: string, label: string, ...like: string[]) {
  return { value, label, like };
}
