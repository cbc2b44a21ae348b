import { z } from 'astro/zod';
import { pointId } from './ids.ts';
import { moveCode } from './reveal.ts';
import { closed, expected, form, list, text, whole } from './shapes.ts';

/** The pressure tactics of a call: authority, urgency, sympathy, familiarity, and so on. */
export const tacticCodes = [
  'AUTH',
  'URG',
  'SYMP',
  'FAM',
  'INTIM',
  'RECIP',
  'PART',
  'HELP',
  'FATIGUE',
  'ISOL',
  'SOCIAL',
  'CONS',
] as const;

export const tactics = list(
  z.enum(tacticCodes, {
    error: expected(`a tactic: ${tacticCodes.join(', ')}`, 'URG'),
  }),
  'the list of tactics, which may be empty',
  'tactics: [URG, SYMP]',
);

export const points = list(
  pointId,
  'the learning points it practises',
  'facts: [F65]',
  1,
);

/** One line of a call as the transcript shows it. */
export const line = closed(
  {
    who: z.enum(['caller', 'colleague', 'system', 'note'], {
      error: expected(
        'who speaks: caller, colleague, system or note',
        'who: caller',
      ),
    }),
    text: text('what is said or shown', 'text: Hello, it is Priya.'),
    tactics,
  },
  '{ who: caller, text: Hello, tactics: [] }',
);

/** What the caller says to push. */
export const pressureLine = closed(
  { text: text('what the caller says', 'text: I have no time.'), tactics },
  '{ text: I have no time., tactics: [URG] }',
);

/** A ticket or a sign-in; `clue` marks what a careful agent notices. */
export const event = closed(
  {
    when: text('when it happened', 'when: 20 minutes ago'),
    text: text('what happened', 'text: Prompt sent, no answer.'),
    clue: z
      .boolean({ error: 'expected true or false, e.g. clue: true' })
      .default(false)
      .describe('A careful agent notices this, and it bears on the call.'),
    odd: z
      .boolean({ error: 'expected true or false, e.g. odd: true' })
      .default(false)
      .describe(
        'It looks odd, whoever is calling; honest people have odd events too.',
      ),
  },
  '{ when: Tuesday 10:12, text: Call about resets, clue: true, odd: true }',
);

/** A moment of the timeline in a debrief. */
export const moment = closed(
  {
    when: text('when', 'when: 10 minutes later'),
    text: text('what happens', 'text: …'),
    after: list(moveCode, 'the moves that lead to it', 'after: [GX]', 1)
      .describe('Shown only after one of these moves; without it, after any.')
      .optional(),
  },
  '{ when: 10 minutes later, text: …, after: [GX] }',
);

const person = closed(
  {
    name: text('a name', 'name: Grace Ellwood'),
    reach: text('a number', 'reach: 0113 496 0160'),
  },
  '{ name: Grace Ellwood, reach: 0113 496 0160 }',
);

const numberOnFile = closed(
  {
    label: text('what number it is', 'label: Mobile'),
    number: text('the number', 'number: 07700 900266'),
    changedDaysAgo: whole(
      0,
      20_000,
      'days since the last change',
      'changedDaysAgo: 1460',
    ).optional(),
    changedBy: text('who changed it', 'changedBy: HR').optional(),
  },
  '{ label: Mobile, number: 07700 900266, changedDaysAgo: 1460, changedBy: HR }',
);

/** What the directory shows. The first number is the one that CF rings. */
export const recordShape = {
  role: text('the role', 'role: Accounts payable'),
  site: text('the site', 'site: Leeds HQ'),
  account: text('the account', 'account: daniel.okoro'),
  numbers: list(
    numberOnFile,
    'the numbers on file, the one to ring first',
    'numbers: [{ label: Mobile, number: 07700 900266 }]',
  ),
  methods: list(
    text('a method', 'Authenticator app'),
    'the registered methods',
    'methods: [Authenticator app]',
  ),
  codes: closed(
    {
      created: z.boolean({
        error: 'expected true or false, e.g. created: true',
      }),
      used: whole(0, 99, 'how many codes were used', 'used: 0'),
    },
    'codes: { created: true, used: 0 }',
  ),
  manager: person,
  deputy: person.optional(),
  privileged: z.boolean({
    error: 'expected true or false, e.g. privileged: false',
  }),
  leave: z.string({
    error: 'expected words or nothing, e.g. leave: On leave until Monday',
  }),
  flags: list(
    text('a note', 'Travelling'),
    'the notes on the record',
    'flags: []',
  ),
};

const formChoices = list(
  closed(
    {
      id: form(/^[a-z]$/, 'one small letter', 'id: a'),
      text: text('the choice', 'text: …'),
      sound: z
        .boolean({ error: 'expected true or false, e.g. sound: true' })
        .default(false),
    },
    '{ id: a, text: …, sound: true }',
  ),
  'two or more choices, one of them sound',
  'reason: [{ id: a, text: …, sound: true }, { id: b, text: … }]',
  2,
);

/** The choices of an exception form; the end date's follow from the policy. */
export const formSchema = closed(
  {
    reason: formChoices,
    risk: formChoices,
    approver: formChoices,
    controls: formChoices,
  },
  'form: { reason: […], risk: […], approver: […], controls: […] }',
);

export type CaseForm = z.infer<typeof formSchema>;
export type Tactic = (typeof tacticCodes)[number];
