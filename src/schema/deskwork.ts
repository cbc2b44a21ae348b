import { z } from 'astro/zod';
import { closed, expected, list, text } from './shapes.ts';

const kinds = ['cannot', 'convenience', 'recovery'] as const;
const roles = ['business_owner', 'security', 'line_manager', 'it'] as const;

const subject = closed(
  {
    account: text('an account', 'account: svc-labels'),
    owner: text('whose it is', 'owner: the label printers'),
    kind: z.enum(kinds, {
      error: expected(
        `what the reason is: ${kinds.join(', ')}`,
        'kind: cannot',
      ),
    }),
    reason: text('a reason', 'reason: the supplier has no MFA for that'),
    risk: text('a risk', 'risk: a thief could stop dispatch'),
    controls: text('what guards it', 'controls: two IP addresses only'),
  },
  '{ account: svc-labels, owner: the label printers, kind: cannot, reason: …, risk: …, controls: … }',
);

const approver = closed(
  {
    name: text('a name', 'name: Rosa Delgado'),
    title: text('a title', 'title: head of warehousing'),
    role: z.enum(roles, {
      error: expected(`a role: ${roles.join(', ')}`, 'role: business_owner'),
    }),
  },
  '{ name: Rosa Delgado, title: head of warehousing, role: business_owner }',
);

function phrases(what: string, example: string) {
  return list(text(what, example), `one or more: ${what}`, `[${example}]`, 1);
}

/** A phrasing that holds its blanks, since without them a request would lack what it seems to say. */
function phrasings(...blanks: string[]) {
  const all = blanks.map((blank) => `{${blank}}`);
  const example = `'… ${all.join(' … ')} …'`;
  const error = expected(`a sentence with ${all.join(', ')}`, example);
  const sentence = z
    .string({ error })
    .refine((it) => all.every((blank) => it.includes(blank)), { error });
  return list(sentence, 'one or more phrasings', `[${example}]`, 1);
}

/** A register has eight lines, each about another subject. */
const FEWEST_SUBJECTS = 8;

const subjects = list(subject, 'the subjects', 'subjects: […]')
  .refine(
    (all) => all.filter((it) => it.kind === 'cannot').length >= FEWEST_SUBJECTS,
    {
      error: expected(
        `at least ${FEWEST_SUBJECTS} subjects of kind cannot`,
        'kind: cannot',
      ),
    },
  )
  .refine((all) => all.some((it) => it.kind === 'convenience'), {
    error: expected(
      'at least one subject of kind convenience',
      'kind: convenience',
    ),
  })
  .refine((all) => all.some((it) => it.kind === 'recovery'), {
    error: expected('at least one subject of kind recovery', 'kind: recovery'),
  })
  .refine((all) => new Set(all.map((it) => it.account)).size === all.length, {
    error: expected('each account once', 'account: svc-scales'),
  });

const approvers = list(approver, 'the approvers', 'approvers: […]')
  .refine((all) => all.some((it) => it.role === 'business_owner'), {
    error: expected('at least one business owner', 'role: business_owner'),
  })
  .refine((all) => all.some((it) => it.role === 'security'), {
    error: expected('at least one from Security', 'role: security'),
  })
  .refine(
    (all) => all.some(({ role }) => role === 'line_manager' || role === 'it'),
    {
      error: expected(
        'at least one whom no policy names as approver',
        'role: it',
      ),
    },
  );

/** deskwork.yaml: the words from which registers and requests are made. It holds no verdict. */
export const deskworkSchema = closed(
  {
    subjects,
    approvers,
    fillers: closed(
      {
        reason: phrases('what is no reason', 'it is only for now'),
        risk: phrases('what is no risk', 'low, as always'),
        controls: phrases('what is no control', 'to follow'),
        end_date: phrases('what is no date', 'until further notice'),
      },
      'fillers: { reason: […], risk: […], controls: […], end_date: […] }',
    ),
    phrasings: closed(
      {
        ask: phrasings('account', 'owner'),
        reason: phrasings('reason'),
        risk: phrasings('risk'),
        approver: phrasings('name', 'title'),
        controls: phrasings('controls'),
        end_date: phrasings('date', 'days'),
        vague_end: phrasings('end'),
      },
      'phrasings: { ask: […], reason: […], … }',
    ),
  },
  'subjects: […]',
);

export type Deskwork = z.infer<typeof deskworkSchema>;
export type Subject = Deskwork['subjects'][number];
export type ApproverRole = Deskwork['approvers'][number]['role'];
