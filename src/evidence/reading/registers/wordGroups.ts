import {
  groupHeadings,
  groupMeanings,
} from '../../../words/workshop/evidence/reading/registers.ts';
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
      heading: groupHeadings.statuses,
      meanings: [
        meaning('open', groupMeanings.open, words.statuses.open),
        meaning('closed', groupMeanings.closed, ...words.statuses.closed),
      ],
    },
    allowed(
      'approverRole',
      groupHeadings.exceptionRoles,
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
      heading: groupHeadings.yesAndNo,
      meanings: [
        meaning('yes', groupMeanings.yes, words.yes),
        meaning('no', groupMeanings.no, words.no),
      ],
    },
    {
      fields: ['check', 'secondCheck'],
      heading: groupHeadings.checks,
      meanings: [
        ...words.checks.map((check) => {
          const label = checkLabel(check, policy.checks);
          return meaning(check.id, label, label);
        }),
        meaning('none', groupMeanings.noneOfThese),
      ],
    },
    {
      fields: ['outcome'],
      heading: groupHeadings.outcomes,
      meanings: [
        meaning('reset', groupMeanings.reset, ...outcomes(true)),
        meaning('other', groupMeanings.other, ...outcomes(false)),
      ],
    },
    allowed(
      'approverRole',
      groupHeadings.resetRoles,
      resetRoles(words.resetRoles, words.securityRole, policy.reset),
    ),
    allowed('reached', groupHeadings.reached, words.reached),
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
    meanings: [
      meaning('yes', groupMeanings.yes, ...like),
      meaning('no', groupMeanings.no),
    ],
  };
}

function meaning(value: string, label: string, ...like: string[]) {
  return { value, label, like };
}
