import { z } from 'astro/zod';
import { closed, expected, list, text } from './shapes.ts';
import { thing } from './things.ts';

/** The codes of the desk's moves; domain/simulation/moves.ts gives them meaning. */
// prettier-ignore
export const moveCodeList = [
  'D', 'H', 'S', 'A', 'K', 'B', 'CF', 'CG', 'VC', 'VL', 'RM', 'IP', 'MA', 'AM',
  'R', 'SL', 'E', 'C', 'CO', 'RC', 'OF', 'EX', 'GX', 'SD', 'NC', 'X', 'P',
  'SEC', 'W', 'TL', 'L', 'Q', 'IV', 'PN', 'PC', 'SP', 'OC', 'AD', 'AS',
] as const;

export const moveCode = z.enum(moveCodeList, {
  error: expected(`a move of the desk: ${moveCodeList.join(', ')}`, 'CF'),
});

/** What a check or an approval comes to. `misleads` looks like a yes and is none; `none` leads nowhere here. */
export const results = [
  'confirms',
  'fails',
  'no_answer',
  'misleads',
  'not_proof',
  'none',
] as const;

export type Result = (typeof results)[number];

const resultCode = z.enum(results, {
  error: expected(`a result: ${results.join(', ')}`, 'result: fails'),
});

/** What a move shows in a case. */
export const reveal = closed(
  {
    text: text('what the learner sees or hears', 'text: Nobody answers.'),
    result: resultCode
      .describe('What a check or an approval comes to.')
      .optional(),
    shows: z
      .boolean({ error: 'expected true or false, e.g. shows: true' })
      .describe(
        'The one move that settles who is calling, or what is needed; debrief.shows names it.',
      )
      .optional(),
    ends: z
      .boolean({ error: 'expected true or false, e.g. ends: true' })
      .describe(
        'Of X: whoever asked is gone after it, has hung up or walked off. Nobody pushes or waits from then on.',
      )
      .optional(),
    on: list(thing, 'what it hangs on', 'on: [desk_line]', 1)
      .describe(
        'What this check hangs on in this case, where not what it usually hangs on.',
      )
      .optional(),
  },
  '{ result: fails, text: Daniel answers at his desk. }',
);
