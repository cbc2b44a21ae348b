import type { Stage } from './stages.ts';

/** How a stage ended; `skipped` means that a stage it needs did not pass. */
export type Outcome =
  | { kind: 'passed' | 'failed'; seconds: number; output: string }
  | { kind: 'skipped'; because: string };

export interface Finished {
  stage: Stage;
  outcome: Outcome;
}

/**
 * Runs every stage as soon as what it waits for has ended and its places are free, in the
 * order given. A failed stage stops only those that need it. Returns them in that order.
 */
export async function runStages(
  stages: readonly Stage[],
  places: number,
  run: (stage: Stage) => Promise<Outcome>,
  report: (finished: Finished) => void,
): Promise<Finished[]> {
  const waiting = [...stages];
  const running = new Set<Promise<void>>();
  const finished = new Map<string, Finished>();
  let free = places;

  const finish = (stage: Stage, outcome: Outcome): void => {
    finished.set(stage.name, { stage, outcome });
    report({ stage, outcome });
  };

  const begin = (stage: Stage): void => {
    free -= stage.places;
    const work = run(stage).then((outcome) => {
      free += stage.places;
      running.delete(work);
      finish(stage, outcome);
    });
    running.add(work);
  };

  while (waiting.length > 0 || running.size > 0) {
    const before = waiting.length;
    for (const stage of [...waiting]) {
      const needed = (stage.needs ?? []).map((name) => finished.get(name));
      const bad = needed.find((need) => need && need.outcome.kind !== 'passed');
      const ended = (stage.after ?? []).every((name) => finished.has(name));
      const ready = ended && needed.every(Boolean) && stage.places <= free;
      if (!bad && !ready) continue;
      waiting.splice(waiting.indexOf(stage), 1);
      if (bad) finish(stage, { kind: 'skipped', because: bad.stage.name });
      else begin(stage);
    }
    if (running.size > 0) await Promise.race(running);
    else if (waiting.length === before)
      throw new Error(
        `Stages that can never start: ${waiting.map(({ name }) => name).join(', ')}`,
      );
  }
  return stages.flatMap((stage) => finished.get(stage.name) ?? []);
}
