import { isCheck } from '../../domain/simulation/checks.ts';
import { needOf } from '../../domain/simulation/need.ts';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import type { DeskRule } from '../../schema/course.ts';
import type { Policy } from '../../schema/policy.ts';
import { acceptedChecks } from './blind.ts';
import { DESKS, differentDesks, walkDesks } from './desks.ts';
import type { WalkFigures } from './desks.ts';
import type { Strategy } from './strategies.ts';

/** A policy that the walks are played under, by the name an author knows it by. */
export interface NamedPolicy {
  name: string;
  policy: Policy;
  /** Whether the limit of a strategy must hold; of the others the figures are shown. */
  held: (strategy: Strategy) => boolean;
}

/** The policy that the course is written for holds every limit. */
export const allHeld = (): boolean => true;

/**
 * A stricter policy may take a check that hardly anybody deceives, such as a
 * document and a face: whoever follows that alone is right more often than
 * blind, as it should be. Every other limit holds there as well.
 */
export function heldBeside(own: Policy): NamedPolicy['held'] {
  const known = acceptedChecks(own);
  return ({ asks = [] }) =>
    asks.every((code) => !isCheck(code) || known.includes(code));
}

/** What the walks under several policies come to, as text, and whether each strategy kept its limit. */
export interface WalksReport {
  text: string;
  keeps: boolean;
}

/** Pairs are many: only those that pass most desks are shown. */
const PAIRS_SHOWN = 5;

/** Complaints are long: the worst say enough. */
const COMPLAINTS_SHOWN = 8;

/** Plays every strategy under every policy, and says which calls gave away what should not pass. */
export function walksReport(
  calls: readonly CallCase[],
  rule: DeskRule,
  policies: readonly NamedPolicy[],
): WalksReport {
  const desks = differentDesks(calls, rule);
  const parts = policies.map(({ name, policy, held: heldThere }) => {
    const figures = walkDesks(calls, rule, policy);
    const held = desks.tell ? heldThere : isProcedure;
    const few = desks.tell ? '' : tooFew(desks.count);
    return {
      text: `${headOf(name, calls, policy)}${few}\n${tableOf(figures, held)}${lostIn(figures, calls)}`,
      broken: figures.filter(({ keeps, strategy }) => !keeps && held(strategy)),
      name,
    };
  });
  const complaints = parts.flatMap(({ broken, name }) =>
    broken
      .sort((a, b) => excessOf(b) - excessOf(a))
      .map((figure) => complaint(figure, name)),
  );
  const shown = complaints.slice(0, COMPLAINTS_SHOWN);
  const left = complaints.length - shown.length;
  const more = left > 0 ? [`… and ${left} more like these.`] : [];
  return {
    text: [...parts.map(({ text }) => text), ...shown, ...more].join('\n\n'),
    keeps: complaints.length === 0,
  };
}

/** On a small desk only this can be asked. */
function isProcedure({ kind }: Strategy): boolean {
  return kind === 'sound';
}

function tooFew(count: number): string {
  const desks =
    count === 1 ? 'one and the same desk' : `${count} different desks`;
  return ` They are ${desks}, which is too few to say whether a single source decides: only the procedure is held to its limit.`;
}

/** By how much a strategy breaks its limit, as a share of desks; the procedure comes first. */
function excessOf({ strategy, passed }: WalkFigures): number {
  if (strategy.kind === 'sound') return 1;
  return passed / DESKS - strategy.limit;
}

function headOf(
  name: string,
  calls: readonly CallCase[],
  policy: Policy,
): string {
  const attacks = calls.filter(({ truth }) => truth === 'impostor').length;
  const deferred = calls.filter(
    (call) => needOf(call, policy) === 'defer',
  ).length;
  return `Under ${name}: ${calls.length} calls, ${calls.length - attacks} genuine (${deferred} of them "not yet") and ${attacks} from impostors; ${DESKS} desks of the calls that the rule judges.`;
}

/** One line a strategy: good endings, share of desks, its limit where that holds here. */
function tableOf(
  figures: readonly WalkFigures[],
  held: NamedPolicy['held'],
): string {
  const by = (kind: string) =>
    figures
      .filter(({ strategy }) => strategy.kind === kind)
      .sort((a, b) => b.passed - a.passed);
  const shown = [
    ...by('one'),
    ...by('two').slice(0, PAIRS_SHOWN),
    ...by('word'),
    ...by('sound'),
  ];
  const width = Math.max(...shown.map(({ strategy }) => strategy.name.length));
  return shown
    .map(({ strategy, good, passed, keeps }) => {
      const limit = held(strategy)
        ? `  ${strategy.kind === 'sound' ? 'at least' : 'at most'} ${strategy.limit * 100} %${keeps ? '' : '  BROKEN'}`
        : '';
      const share = `${((passed / DESKS) * 100).toFixed(1)} %`;
      return `  ${strategy.name.padEnd(width)}  ${String(good).padStart(3)} good  ${share.padStart(7)} of desks${limit}`;
    })
    .join('\n');
}

/** The calls that the procedure does not end well: an author looks there first. */
function lostIn(
  figures: readonly WalkFigures[],
  calls: readonly CallCase[],
): string {
  const sound = figures.find(({ strategy }) => strategy.kind === 'sound');
  const lost = calls
    .map((call) => `${call.id} ${call.variant}`)
    .filter((label) => !sound?.wonBy.includes(label));
  return lost.length === 0
    ? ''
    : `\n  The procedure does not end well in ${lost.join(', ')}.`;
}

function complaint(figure: WalkFigures, policy: string): string {
  const { strategy, passed, wonBy } = figure;
  const share = `${((passed / DESKS) * 100).toFixed(1)} %`;
  if (strategy.kind === 'sound') {
    return `Under ${policy}, ${strategy.name} passes ${share} of the desks: expected at least ${strategy.limit * 100} %.\n  Fix: mend the calls that it does not end well; they are named above.`;
  }
  return `Under ${policy}, "${strategy.name}" passes ${share} of the desks: expected at most ${strategy.limit * 100} %. It wins ${wonBy.length} calls: ${wonBy.join(', ')}.\n  Fix: in some of these calls let this source be silent, wrong or broken by what it hangs on, as in life.`;
}
