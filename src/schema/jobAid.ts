import { z } from 'astro/zod';
import { closed, expected, form, list, text, whole } from './shapes.ts';

/** The head of content/job-aids/<id>.mdx. */
export const jobAidSchema = closed(
  {
    title: text('the name of the job aid', 'title: Reset call card'),
    summary: text('what it is for, in one sentence', 'summary: The checks …'),
    use: text('who uses it, and when', 'use: Agents, during a call'),
    order: whole(1, 99, 'its place in the list', 'order: 1'),
    pages: whole(1, 2, 'how many A4 sheets it fills, 1 or 2', 'pages: 1'),
    sheet: z
      .enum(['register', 'log'], {
        error: expected('register or log', 'sheet: log'),
      })
      .optional(),
  },
  'title: Reset call card',
);

const words = (what: string, example: string) =>
  list(text(what, example), `a list: ${what}`, example, 1);

const sheet = {
  intro: words('how to use the sheet', 'intro: [One line for each reset]'),
  example: words('an invented line', 'example: [m.hale, …]'),
  columns: z.record(
    z.string(),
    text('what to write in the column', 'Ticket: The number'),
    { error: expected('a map from columns to hints', 'Ticket: The number') },
  ),
};

const rule = (example: string) => text('what the sheet enforces', example);

/** content/job-aids/sheets.yaml: the words of the register and the log. */
export const sheetWordsSchema = closed(
  {
    checks: list(
      closed(
        {
          id: form(
            /^[a-z_]+$/,
            'the id of a check in policy.yaml',
            'id: in_person',
          ),
          label: text('its name', 'label: In person'),
          how: text('how it is done', 'how: At a staffed counter'),
        },
        'id: in_person',
      ),
      'the checks that can prove identity',
      '- id: in_person',
      1,
    ),
    outcomes: list(
      closed(
        {
          text: text('how a request ends', 'text: Reset done'),
          reset: z.boolean({
            error: expected(
              'whether it needs check and approver',
              'reset: true',
            ),
          }),
        },
        '{ text: Reset done, reset: true }',
      ),
      'how requests end',
      '- { text: Reset done, reset: true }',
      1,
    ),
    yes: text('the word for yes', "yes: 'Yes'"),
    no: text('the word for no', "no: 'No'"),
    reached: words('how approvers are reached', '- In person'),
    resetRoles: words('who approves resets', '- Line manager'),
    securityRole: text(
      'what the sheets call Security',
      'securityRole: Security',
    ),
    exceptionRoles: words('who approves exceptions', '- Business owner'),
    statuses: closed(
      {
        open: text('the status of an exception that runs', 'open: Open'),
        closed: words('the others', '- Withdrawn'),
      },
      'open: Open',
    ),
    offsets: list(
      form(
        /^[+-]\d{2}:\d{2}$/,
        'an offset from UTC in quotes',
        "offsets: ['+01:00']",
      ),
      'offsets from UTC',
      "offsets: ['+01:00']",
      1,
    ),
    sheetNames: closed(
      {
        register: text('a sheet name', 'register: Register'),
        log: text('a sheet name', 'log: Reset log'),
        lists: text('a sheet name', 'lists: Lists'),
        help: text('a sheet name', 'help: How to use'),
      },
      'lists: Lists',
    ),
    headings: closed(
      {
        column: text('a heading', 'column: Column'),
        hint: text('a heading', 'hint: What to write'),
      },
      'column: Column',
    ),
    listRule: text('what a list says', 'listRule: Choose from the list'),
    register: closed(
      { ...sheet, reviewRule: rule('reviewRule: At most {maxDays} days') },
      'register: { intro: … }',
    ),
    log: closed(
      { ...sheet, offsetRule: rule('offsetRule: UTC is +00:00') },
      'log: { intro: … }',
    ),
  },
  'checks: …',
);

export type JobAid = z.infer<typeof jobAidSchema>;
export type SheetWords = z.infer<typeof sheetWordsSchema>;
