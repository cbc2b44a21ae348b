import type { Deskwork } from '../../schema/deskwork.ts';
import type { Random } from '../seed.ts';
import { type DayNumber, numberedDay } from '../../ground/days.ts';
import { pick } from './pick.ts';
import type { ExceptionRequest } from './requestRule.ts';

/** A request in sentences, each element in one of its phrasings. What it does not give, it does not mention. */
export function wordedRequest(
  request: ExceptionRequest,
  { phrasings, fillers }: Deskwork,
  today: DayNumber,
  random: Random,
): string[] {
  const { subject, reason, risk, controls, approvers, ends } = request;
  const say = (list: readonly string[], values: Record<string, string>) =>
    fillIn(pick(list, random), values);
  return [
    [say(phrasings.ask, { account: subject.account, owner: subject.owner })],
    reason ? [say(phrasings.reason, { reason: reason.text })] : [],
    risk ? [say(phrasings.risk, { risk: risk.text })] : [],
    controls ? [say(phrasings.controls, { controls: controls.text })] : [],
    approvers.map(({ name, title }) =>
      say(phrasings.approver, { name, title }),
    ),
    ends?.kind === 'date'
      ? [
          say(phrasings.end_date, {
            date: numberedDay(today + ends.days),
            days: String(ends.days),
          }),
        ]
      : [],
    ends?.kind === 'vague'
      ? [say(phrasings.vague_end, { end: pick(fillers.end_date, random) })]
      : [],
  ].flat();
}

function fillIn(phrasing: string, values: Record<string, string>): string {
  return phrasing.replace(
    /\{(\w+)\}/g,
    (blank, name: string) => values[name] ?? blank,
  );
}
