import { mainSteps } from '../domain/course/taughtIn.ts';
import type { Fact } from '../schema/fact.ts';
import type { CaseFile, PlayableCase } from '../schema/case.ts';

/**
 * A case without what only authors and checks read, and with the steps that teach what
 * it practises, or what a variant does; it is fetched by every learner.
 */
export function playableCase(
  {
    facts: points,
    sources: _sources,
    difficulty: _difficulty,
    ...played
  }: CaseFile,
  facts: readonly Fact[],
): PlayableCase {
  return {
    ...played,
    reread: mainSteps(points, facts),
    variants: played.variants.map(({ facts: own, ...variant }) => ({
      ...variant,
      ...(own && { reread: mainSteps(own, facts) }),
    })),
  };
}

/** What stands behind a recorded call's id: the case's words, and of each variant the truth and the tactics. */
export interface CaseWords {
  id: string;
  revision: number;
  title: string;
  objective: string;
  channel: CaseFile['channel'];
  request: CaseFile['request'];
  variants: {
    id: string;
    truth: CaseFile['truth'];
    compromised: boolean;
    tactics: CaseFile['tactics'];
  }[];
}

/** A case as release.json keeps it, so that evidence can put words to a call years later. */
export function caseWords(file: PlayableCase): CaseWords {
  const base = { id: 'A', ...pick(file, file) };
  return {
    id: file.id,
    revision: file.revision,
    title: file.title,
    objective: file.objective,
    channel: file.channel,
    request: file.request,
    variants: [
      base,
      ...file.variants.map((variant) => ({
        id: variant.id,
        ...pick(file, variant),
      })),
    ],
  };
}

type Turned = Partial<Pick<CaseFile, 'truth' | 'compromised' | 'tactics'>>;

function pick(file: PlayableCase, variant: Turned) {
  const { truth, compromised, tactics } = { ...file, ...variant };
  return { truth, compromised, tactics };
}
