import type { CallCase } from '../../schema/case.ts';
import { ago } from '../console.ts';
import { inFigures } from '../phrasing.ts';

export const yourTools: string = 'Your tools';

/** The tabs of the tools: record, tickets, sign-ins, and the policy card. */
export const toolNames = {
  D: 'Record',
  H: 'Tickets',
  S: 'Sign-ins',
  P: 'Policy card',
};

/** Where there is no ticket, or no sign-in. */
export const nothingHere: string = 'Nothing here.';

/** Over record, tickets and sign-ins, which stay as they are whatever is done. */
export const asItStood: string = 'As of the start of this call.';

/** On the button beside a number; the rest is for those who do not see where it stands. */
export const ringNumber: string = 'Ring';
export const ringWhich: string = 'the number on the record';

/** Whether much can be done with an account. */
export function privilegeWords(isPrivileged: boolean): string {
  return isPrivileged ? 'Privileged account.' : 'Not privileged.';
}

/** When a number was changed, and by whom where that is known. */
export function changedWords(daysAgo: number, by: string | undefined): string {
  return `changed ${ago(daysAgo)}${by ? ` by ${by}` : ''}`;
}

/** What else stands on a directory record. */
export function recordFacts({
  codes,
  manager,
  deputy,
  methods,
  leave,
  flags,
}: CallCase['record']): [name: string, value: string][] {
  const facts: [string, string][] = [
    ['Manager', `${manager.name}, ${manager.reach}`],
    ['Deputy', deputy ? `${deputy.name}, ${deputy.reach}` : ''],
    ['Methods', methods.join('; ') || 'None'],
    [
      'Recovery codes',
      codes.created
        ? `Created, ${inFigures(codes.used)} used`
        : 'Never created',
    ],
    ['Leave', leave],
    ['Notes', flags.join('; ')],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** On the policy card. */
export const provesIt: string = 'Proves who it is';
export const provesNothing: string = 'Proves nothing';
