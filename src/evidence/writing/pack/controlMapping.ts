import type { CallsPart } from '../../vocabulary/callsPart.ts';
import type { Report } from '../../known/report/report.ts';
import { knownShareInWords } from '../../../words/workshop/evidence/writing/figures.ts';
import {
  controlNames,
  controlWords,
  frameworkNames,
} from '../../../words/workshop/evidence/writing/controls.ts';
import { bearingWords } from '../../../words/workshop/evidence/writing/mapping.ts';
import {
  measureInWords,
  measuresById,
  type Measure,
} from '../tables/callMeasures.ts';
import { CONTROLS, type EvidenceFact, type ListedControl } from './controls.ts';

/** A control, with what in this pack bears on it and the file that it stands in. */
export interface Control {
  framework: ListedControl['framework'];
  /** What the framework is called. */
  name: string;
  control: string;
  title: string;
  supports: string;
  bears: string[];
  limits: string;
}

/** A control that has a number is called by it. */
const NAMES: Readonly<Record<string, string>> = controlNames;

/** The controls on which the pack bears, with the figures of this report. */
export function controlMapping(report: Report): Control[] {
  const facts = factsOf(report);
  return CONTROLS.map(({ framework, control, bears }) => ({
    framework,
    name: frameworkNames[framework],
    control: NAMES[control] ?? control,
    ...controlWords[control],
    bears: bears.map((fact) => facts[fact]),
  }));
}

function factsOf(report: Report): Record<EvidenceFact, string> {
  const { completion, standings, releases, calls, registers } = report;
  const { rows, notRead } = report.plausibility;
  const known = releases.filter(({ points }) => points.length > 0);
  const unreadLines = registers.reduce(
    (sum, one) => sum + one.unreadableLines,
    0,
  );
  const findings = registers.flatMap((one) => one.findings).length;
  return {
    trained: bearingWords.trained(
      knownShareInWords(completion),
      completion.of === 0 ? null : standings,
      rows,
      notRead,
    ),
    taught: bearingWords.taught(known.length),
    calls: calls
      ? bearingWords.calls(calls.calls, measuresInWords(calls))
      : bearingWords.noCalls,
    sheets:
      registers.length === 0
        ? bearingWords.noSheets
        : bearingWords.sheets(findings, registers.length, unreadLines),
  };
}

function measuresInWords(calls: CallsPart): Record<Measure['id'], string> {
  const { verified, unsafe, refusals, reported } = measuresById(calls);
  return {
    verified: measureInWords(verified),
    unsafe: measureInWords(unsafe),
    refusals: measureInWords(refusals),
    reported: measureInWords(reported),
  };
}
