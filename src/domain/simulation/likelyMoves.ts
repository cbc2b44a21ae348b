import { wasDenied } from './answers.ts';
import { isApproval } from './approval.ts';
import { isGone } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import { isCheck } from './checks.ts';
import type { MoveCode } from './moveCodes.ts';

type Asking = Pick<CallCase, 'channel' | 'request' | 'moves' | 'record'>;
type Places = readonly (MoveCode | null)[];

/** Moves that the action bar offers at once; all others are one key away. A phone has room for the front. */
const PLACES = 6;
const FRONT = 4;

/** Before a check said yes. Wherever somebody asks for something, a no stands in the front. */
const atFirst: Record<CallCase['channel'], string> = {
  phone: 'A K CF X VC',
  video: 'A CF VC X K',
  walkin: 'A IP K X CF',
  chat: 'A CF K X VC',
  email: 'RM CF MA X AM',
  alert: 'A CF CO SEC RM',
  desk: 'P CF A X AM',
};

/** What each request is about. */
const deeds: Record<CallCase['request'], string> = {
  signin: 'R',
  codes: 'RC SD',
  exception: 'OF EX',
  alert: 'CO RC',
};

const afterYes: Record<CallCase['request'], string> = {
  signin: 'MA VC X AD B AS',
  codes: 'RC VC X P',
  exception: 'OF MA X EX E AD AS P',
  alert: 'CO RC SEC A',
};

// Once somebody said no, or Security or the real user was told before any yes: what is owed to an impostor, whoever it is.
const inDoubt = 'X SEC W ';

// Where the likely ones are made already.
const rest = ' CF VC SEC B A MA IP P';
// Nobody is there who could be asked or told.
const afterGone = 'SEC W TL CF VC MA';

/** The moves of the front and those behind it, as they are wanted. */
function wantedBy(
  call: Asking,
  made: readonly MoveCode[],
  yes: readonly MoveCode[],
): [front: string, back: string] {
  const { channel, request } = call;
  const has = (code: MoveCode) => made.includes(code);
  // Behind an alert nobody asks for anything, and it is contained in any case.
  const isAlert = request === 'alert';
  const isDenied = !isAlert && wasDenied(call, made);
  const heard = isDenied ? [] : yes.filter(has);
  const deed = deeds[request];
  const isReset = has('R') || has('SL');
  if (isGone(call, made)) return [`${isReset ? 'C RC ' : ''}${afterGone}`, ''];
  if (isReset) return ['E C SEC RC W TL P', ''];
  if (has('E')) return ['SEC TL P W', deed];
  if (has('X')) return [`SEC W P OF${rest}`, deed];
  if (heard.some(isCheck)) {
    const isApproved = request === 'signin' && heard.some(isApproval);
    return [(isApproved ? 'R SL X P' : afterYes[request]) + rest, deed];
  }
  const isDoubted = isDenied || (!isAlert && (has('SEC') || has('W')));
  return [(isDoubted ? inDoubt : '') + atFirst[channel] + rest, deed];
}

/**
 * The moves in the action bar, in their places. They follow the channel, the request,
 * what was done and who said yes or no to it, never whether that proves anything. A move
 * keeps its place for as long as it stays in the front, or behind it. A place that
 * nothing is left for is null.
 * @param offered the moves of this desk under its policy, see `movesUnder`
 * @param yes the checks and approvals that say yes in this call, whether or not they prove anything
 */
export function likelyMoves(
  call: Asking,
  made: readonly MoveCode[],
  offered: readonly MoveCode[],
  yes: readonly MoveCode[],
): Places {
  const noDeputy = made.includes('D') && !call.record.deputy;
  const known = offered.filter((code) => code !== 'AD' || !noDeputy);
  let front: Places = [];
  let back: Places = [];
  for (let count = 0; count <= made.length; count += 1) {
    const past = made.slice(0, count);
    const [before, behind] = wantedBy(call, past, yes);
    const all = left(before, past, known);
    const now = all.slice(0, FRONT);
    const then = left(`${behind} ${before}`, past, known).filter(
      (code) => !now.includes(code),
    );
    front = kept(front, all, FRONT);
    back = kept(back, then, PLACES - FRONT);
  }
  return [...front, ...back];
}

/** Those of some moves that can be made; pressure comes more than once, and so does the answer to it. */
function left(
  codes: string,
  made: readonly MoveCode[],
  offered: readonly MoveCode[],
): MoveCode[] {
  const all = codes
    .split(' ')
    .flatMap((code) => offered.find((it) => it === code) ?? [])
    .filter((code) => code === 'P' || !made.includes(code));
  return [...new Set(all)];
}

/** The first of the moves that are wanted, those that were there in their places. */
function kept(
  before: Places,
  wanted: readonly MoveCode[],
  size: number,
): Places {
  const now = wanted.slice(0, size);
  const fresh = now.filter((code) => !before.includes(code));
  return Array.from({ length: size }, (_, place) => {
    const code = before[place];
    return code && now.includes(code) ? code : (fresh.shift() ?? null);
  });
}
