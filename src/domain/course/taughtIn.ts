import type { Fact } from '../../schema/fact.ts';

/** The step that teaches each of these learning points first, by id; the others come back to it. */
export function stepsTeaching(
  points: readonly string[],
  facts: readonly Fact[],
): string[] {
  return facts
    .filter(({ id }) => points.includes(id))
    .flatMap(
      ({ taught }) =>
        taught.flatMap((place) => ('step' in place ? place.step : []))[0] ?? [],
    );
}

/** The few steps that teach most of these points, the one with most of them first. */
export function mainSteps(
  points: readonly string[],
  facts: readonly Fact[],
  few = 2,
): string[] {
  const steps = stepsTeaching(points, facts);
  const share = (step: string) => steps.filter((it) => it === step).length;
  return [...new Set(steps)].sort((a, b) => share(b) - share(a)).slice(0, few);
}
