import { leadsSomewhere, revealOf } from '../../domain/simulation/callCase.ts';
import type { Affected } from '../../schema/things.ts';
import { playsOf } from '../caseFile.ts';
import type { CasePlay } from '../caseFile.ts';
import type { Finding } from '../finding.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'case-affected';

/**
 * What is lost, stolen, moved or taken over in a case can be found out where
 * the case says so, and an account that was taken over says what of it was.
 */
export const caseAffected: CourseRule = ({ cases }) =>
  cases
    .flatMap(playsOf)
    .flatMap((play) => [...untold(play), ...takenOverOfNothing(play)]);

type Teller = Affected['told'][number];

/** Whether there is anything to read or hear at this place. */
function canTell(teller: Teller, { call }: CasePlay): boolean {
  switch (teller) {
    case 'opening':
    case 'D':
      return true;
    case 'A':
      return leadsSomewhere(call, 'A') && revealOf(call, 'A') !== null;
    case 'H':
      return call.history.length > 0;
    case 'S':
      return call.signins.length > 0;
  }
}

function untold(play: CasePlay): Finding[] {
  const { call, label, path, at } = play;
  return call.affected.flatMap(({ what, told }, index) =>
    told
      .filter((teller) => !canTell(teller, play))
      .map((teller) => ({
        rule: RULE,
        path,
        ...at(['affected', index, 'told']),
        message: `${label} says that the ${what} is told in ${teller}, where this case shows nothing: expected a place at which a learner can find it out.`,
        fix: `Write it there, or name another place, e.g. told: [opening]`,
      })),
  );
}

function takenOverOfNothing({ call, label, path, at }: CasePlay): Finding[] {
  const says = call.affected.some(({ how }) => how === 'taken_over');
  if (!call.compromised || says) return [];
  return [
    {
      rule: RULE,
      path,
      ...at(['compromised']),
      message: `${label} is compromised, and affected does not say what was taken over: expected it, since a check that hangs on it proves nothing.`,
      fix: 'Add it, e.g. affected: [{ what: method, how: taken_over, told: [S] }]',
    },
  ];
}
