import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { MoveCode } from './moveCodes.ts';

type Told = Pick<CallCase, 'moves'>;

/** Whether anybody who was asked among these moves said no: a check, or whoever approves. */
export function wasDenied(call: Told, made: readonly MoveCode[]): boolean {
  return made.some((code) => revealOf(call, code)?.result === 'fails');
}

/**
 * The yeses among these moves after which nobody said no, the last one last. A no
 * takes all of before away: so it tells nobody who is asking.
 */
export function standingYes<Code extends MoveCode>(
  call: Told,
  made: readonly MoveCode[],
  yes: readonly Code[],
): Code[] {
  const since = made.findLastIndex((code) => wasDenied(call, [code]));
  return made
    .slice(since + 1)
    .flatMap((code) => yes.find((it) => it === code) ?? []);
}

/** The account that somebody else than its owner asks about, as the record names it; null where its own name asks. */
export function otherAccount({
  caller,
  record,
}: Pick<CallCase, 'caller' | 'record'>): string | null {
  const [account = ''] = record.account.split(' ');
  const own = caller.name.toLowerCase().replaceAll(' ', '.');
  return account === own ? null : account;
}
