import { describe, expect, it } from 'vitest';
import { hurried } from '../../hurried.ts';

const completion = (day: string, ...more: string[]) =>
  [
    ',"ID number","Hold the Line",""',
    `"Ana Alpha",1,Completed,"${day} 10:00:00"`,
    '"Ben Beta",2,"Not completed",""',
    ...more,
  ].join('\n');

const ATTEMPTS = [
  'Name\t"ID number"\tAttempt\t"Started on"\t"Last accessed on"\tScore',
  '"Ana Alpha"\t1\t1\t"Thursday, 1 October 2026, 9:30 AM"\t"Thursday, 1 October 2026, 9:50 AM"\t90',
  '"Ben Beta"\t2\t1\t"Thursday, 1 October 2026, 9:30 AM"\t"Thursday, 1 October 2026, 9:50 AM"\t60',
].join('\n');

async function figuresOf(completed: string) {
  const { report } = await hurried(
    { 'completion.csv': completed, 'attempts.txt': ATTEMPTS },
    null,
  );
  const { count, of, notKnown } = report?.completion ?? {};
  return { count, of, notKnown };
}

describe('an attempt without a status', () => {
  it('leaves nothing open where the completion report says "Not completed" of a day on which it was begun already', async () => {
    const figures = { count: 1, of: 2, notKnown: 0 };
    expect(await figuresOf(completion('2026-10-01'))).toEqual(figures);
    expect(await figuresOf(completion('2026-11-20'))).toEqual(figures);
  });

  it('leaves it open where that report may be older', async () => {
    const figures = await figuresOf(completion('2026-09-30'));
    expect(figures).toEqual({ count: 1, of: 1, notKnown: 1 });
  });
});
