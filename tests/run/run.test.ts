import { describe, expect, it } from 'vitest';

import { findChromium, type Machine } from './chromium.ts';
import {
  addCounts,
  countPlaywright,
  countStage,
  countVitest,
} from './counts.ts';
import { lastLine } from './print.ts';
import { runStages, type Outcome } from './schedule.ts';
import type { Stage } from './stages.ts';

const stage = (
  name: string,
  needs: string[] = [],
  places: 1 | 2 = 1,
): Stage => ({
  name,
  script: [name],
  needs,
  places,
});

/** Runs the stages and writes down when each begins and ends. */
async function diary(
  stages: Stage[],
  failing: string[] = [],
): Promise<{ log: string[]; outcomes: string[] }> {
  const log: string[] = [];
  const run = async ({ name }: Stage): Promise<Outcome> => {
    log.push(`+${name}`);
    await Promise.resolve();
    const kind = failing.includes(name) ? 'failed' : 'passed';
    return { kind, seconds: 0, output: '' };
  };
  const finished = await runStages(stages, 2, run, ({ stage: { name } }) => {
    log.push(`-${name}`);
  });
  return { log, outcomes: finished.map(({ outcome }) => outcome.kind) };
}

describe('the order of the stages', () => {
  it('runs two at a time and the wide one alone', async () => {
    const { log } = await diary([stage('a'), stage('b'), stage('c', [], 2)]);
    expect(log).toEqual(['+a', '+b', '-a', '-b', '+c', '-c']);
  });

  it('starts a stage only after what it needs', async () => {
    const { log } = await diary([stage('late', ['early']), stage('early')]);
    expect(log).toEqual(['+early', '-early', '+late', '-late']);
  });

  it('starts a stage after another that failed, where it only waits for its end', async () => {
    const build = { ...stage('build'), after: ['types'] };
    const { log, outcomes } = await diary([stage('types'), build], ['types']);
    expect(log).toEqual(['+types', '-types', '+build', '-build']);
    expect(outcomes).toEqual(['failed', 'passed']);
  });

  it('skips what needs a failed stage and runs everything else', async () => {
    const stages = [
      stage('build'),
      stage('package', ['build']),
      stage('browser', ['package'], 2),
      stage('lint'),
    ];
    const { outcomes } = await diary(stages, ['build']);
    expect(outcomes).toEqual(['failed', 'skipped', 'skipped', 'passed']);
  });

  it('refuses stages that can never start', async () => {
    await expect(diary([stage('a', ['nobody'])])).rejects.toThrow(
      'never start: a',
    );
  });
});

describe('the last line', () => {
  it('counts a test file that does not load as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  it('counts an error outside the browser tests as a failure', () => {
    const report = {
      stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 },
      errors: [{ message: 'the build is missing' }],
    };
    expect(countPlaywright(report)).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
    });
  });

  it('never lets a failed stage look clean', () => {
    expect(
      countStage('failed', { passed: 9, failed: 0, skipped: 0 }).failed,
    ).toBe(1);
    expect(countStage('failed', null).failed).toBe(1);
  });

  it('adds the stages up and names skipped ones', () => {
    const counts = [
      countStage('passed', null),
      countStage('failed', { passed: 2, failed: 3, skipped: 0 }),
      countStage('skipped', null),
    ];
    expect(lastLine(addCounts(counts))).toBe('3 passed, 3 failed, 1 skipped');
  });
});

describe('the search for Chromium', () => {
  const machine = (there: string[], named?: string): Machine => ({
    named,
    places: ['/first', '/second'],
    runs: (path) => there.includes(path),
  });

  it('takes the first place where it runs', () => {
    expect(findChromium(machine(['/second']))).toBe('/second');
  });

  it('prefers the one that CHROMIUM_PATH names', () => {
    expect(findChromium(machine(['/first', '/mine'], '/mine'))).toBe('/mine');
  });

  it('says so when CHROMIUM_PATH names nothing that runs', () => {
    expect(() => findChromium(machine(['/first'], '/mine'))).toThrow('/mine');
  });

  it('finds nothing where nothing runs', () => {
    expect(findChromium(machine([]))).toBeNull();
  });
});
