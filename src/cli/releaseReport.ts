import { answerIn, passedWords } from '../packaging/replacing/answerLines.ts';
import type { Replacement } from '../packaging/replacing/compareReleases.ts';
import { byWeight, runningWords } from '../packaging/replacing/inShort.ts';
import { nameOf } from '../packaging/replacing/release.ts';
import { proposedVersion } from '../packaging/replacing/requireRelease.ts';
import { releaseReport } from '../words/workshop/cli/package/release.ts';

/** What the author is told: every change with its ids, whom it touches, what is not known, and the version. */
export function reportOf(replacement: Replacement): string {
  const { before, now, changes, unknown } = replacement;
  const isHarmed = changes.some(({ weight }) => weight === 'harm');
  // What mends the harm is another change, and may ask for another version.
  const proposed = isHarmed ? null : proposedVersion(replacement);
  const said = releaseReport;
  return [
    said.compared(now.title, nameOf(now), nameOf(before)),
    ...(changes.length === 0 ? [`  ${said.same}`] : []),
    ...byWeight(changes).map(
      ({ weight, what }) => `  ${said.weights[weight]}  ${what}`,
    ),
    ...unknown.map((each) => `  ${said.notKnown}  ${each}`),
    said.running,
    ...runningWords(replacement).map((line) => `  ${line}`),
    said.passed,
    ...passedWords(replacement).map((line) => `  ${line}`),
    said.mayReplace(answerIn(replacement)),
    ...(proposed === null ? [] : [said.version(proposed)]),
  ].join('\n');
}
