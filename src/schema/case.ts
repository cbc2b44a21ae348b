import { z } from 'astro/zod';
import {
  event,
  formSchema,
  line,
  moment,
  points,
  pressureLine,
  recordShape,
  tactics,
} from './caseParts.ts';
import { caseId, objectiveId, sourceId } from './ids.ts';
import { moveCode, moveCodeList, reveal } from './reveal.ts';
import { closed, expected, form, list, text, whole } from './shapes.ts';
import { affectedThing } from './things.ts';

/** One of a few words; the message names them all. */
function oneOf<const T extends readonly [string, ...string[]]>(
  field: string,
  words: T,
) {
  return z.enum(words, {
    error: expected(`one of ${words.join(', ')}`, `${field}: ${words[0]}`),
  });
}

function flag(field: string) {
  return z.boolean({ error: `expected true or false, e.g. ${field}: true` });
}

/** What can be asked of the desk. */
export const requests = ['signin', 'codes', 'exception', 'alert'] as const;

const debriefShape = {
  truth: text('what was true', 'truth: It was really Priya.'),
  shows: moveCode,
  lesson: text('what to do next time', 'lesson: …'),
  rule: form(
    /^[A-Za-z_]+(?:\.[A-Za-z_]+)*$/,
    'a path into policy.yaml',
    'rule: reset.checks',
  ),
  ifUnsafe: list(
    moment,
    'what an unsafe ending leads to',
    'ifUnsafe: [{ when: later, text: … }]',
  ),
  ifRefused: list(
    moment,
    'what a wrongful refusal leads to, empty for an impostor',
    'ifRefused: []',
  ),
};

const movesError: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys'
    ? `expected only moves of the desk: ${moveCodeList.join(', ')}`
    : expected('what each move shows', 'moves: { D: { text: … } }');

// No defaults here: a variant must be silent about what it does not change.
const playShape = {
  channel: oneOf('channel', [
    'phone',
    'walkin',
    'email',
    'chat',
    'alert',
    'video',
    'desk',
  ]),
  truth: oneOf('truth', ['genuine', 'impostor']).describe(
    'Who is really asking. The verdict follows from it; nothing shows it before the debrief.',
  ),
  request: oneOf('request', requests).describe(
    'What is asked for: to get back in, something about recovery codes, to be left out of MFA, or what an alert is about.',
  ),
  compromised: flag('compromised').describe(
    'Somebody took the account over; `affected` says what of it.',
  ),
  exceptionAllowed: flag('exceptionAllowed').describe(
    'A whole, approved exception form is a good ending too, after MFA that works was offered.',
  ),
  alternative: oneOf('alternative', ['none', 'full', 'part']).describe(
    'Whether MFA that works for them could take the place of an exception: not at all, wholly, or in part.',
  ),
  tactics: tactics.describe('The pressure of the whole call, for the debrief.'),
  affected: list(
    affectedThing,
    'what is lost, stolen, moved or taken over, which may be nothing',
    'affected: [{ what: phone, how: stolen, told: [opening] }]',
  ),
  refusals: list(
    text('a courteous no', 'refusals: [I cannot do that yet. …]'),
    'two or more courteous ways to say no in this call',
    'refusals: […, …]',
    2,
  ).describe('Without them the desk has words of its own.'),
  caller: closed(
    {
      name: text('a name', 'name: Priya Nair'),
      role: text('a role', 'role: payroll analyst'),
      from: text('where the contact comes from', 'from: 0113 496 0142'),
    },
    '{ name: Priya Nair, role: payroll analyst, from: 0113 496 0142 }',
  ),
  opening: list(
    list(line, 'lines', '- { who: caller, text: …, tactics: [] }', 1),
    'two or more openings',
    'opening: [[…], […]]',
    2,
  ).describe(
    'What comes in. Each opening tells the same call in other words, so that nobody learns it by heart.',
  ),
  pressure: list(
    pressureLine,
    'what the caller says to push',
    'pressure: [{ text: …, tactics: [URG] }]',
  ),
  record: closed(recordShape, 'record: { role: …, … }'),
  history: list(event, 'the tickets', 'history: []'),
  signins: list(event, 'the sign-in log', 'signins: []'),
  moves: z.partialRecord(moveCode, reveal, { error: movesError }),
  form: formSchema,
  model: list(
    moveCode,
    'a sound course of moves',
    'model: [D, CF, MA, R, E, C, L]',
    1,
  ).describe(
    'One way to a good ending; it is played and judged by the check, and shown to learners who ask.',
  ),
  debrief: closed(debriefShape, 'debrief: { truth: …, … }'),
};

/** A variant: what differs from the base. */
export const variantSchema = closed(
  {
    ...z
      .object({
        ...playShape,
        record: z.strictObject(recordShape).partial(),
        debrief: z.strictObject(debriefShape).partial(),
      })
      .partial().shape,
    facts: points
      .describe(
        'The learning points of this variant, where they are others than those of the case: an attack that comes with a request for an exception practises how to see an attack.',
      )
      .optional(),
    id: form(/^[B-Z]$/, 'one capital letter from B on', 'id: B'),
  },
  '{ id: B, truth: impostor }',
);

/** cases/<id>.yaml: variant A, and what the other variants change. */
export const caseSchema = closed(
  {
    id: caseId,
    revision: whole(1, 999, 'the revision, from 1 up', 'revision: 1').describe(
      'Raise it once the case is released and its meaning changes: records name it.',
    ),
    title: text('a title', 'title: He knows everything'),
    objective: objectiveId,
    difficulty: whole(1, 3, '1 (easy), 2 or 3 (hard)', 'difficulty: 2'),
    facts: points.describe('facts.yaml names the case under each of them.'),
    sources: list(sourceId, 'source ids', 'sources: []'),
    ...playShape,
    compromised: playShape.compromised.default(false),
    exceptionAllowed: playShape.exceptionAllowed.default(false),
    alternative: playShape.alternative.default('none'),
    affected: playShape.affected.default([]),
    refusals: playShape.refusals.optional(),
    form: playShape.form.optional(),
    debrief: closed(
      { ...debriefShape, ifRefused: debriefShape.ifRefused.default([]) },
      'debrief: { truth: …, … }',
    ),
    variants: list(variantSchema, 'the variants', 'variants: []').default([]),
  },
  'id: C04',
);

export type CaseFile = z.infer<typeof caseSchema>;
export type CaseVariant = z.infer<typeof variantSchema>;
/** The steps that teach most of what it practises, by id. */
interface Reread {
  reread?: string[];
}
/** A variant with what the desk needs of it. */
export type PlayableVariant = Omit<CaseVariant, 'facts'> & Reread;
/** A case with what the desk needs of it; the rest is for authors and checks. */
export type PlayableCase = Omit<
  CaseFile,
  'facts' | 'sources' | 'difficulty' | 'variants'
> &
  Reread & { variants: PlayableVariant[] };
/** A case as it is played: one variant, all of it. */
export type CallCase = Omit<PlayableCase, 'variants'> & { variant: string };
