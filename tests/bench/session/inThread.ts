import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { z } from 'astro/zod';
import type { Files } from '../../../src/ground/files.ts';
import type { BenchStandard } from '../standards.ts';
import type { CourseCost } from './measureCourse.ts';

const cost = z.object({
  calls: z.number(),
  beforePaint: z.number(),
  blocked: z.number(),
  untilSaved: z.number(),
});
const courseCost: z.ZodType<CourseCost> = z.object({
  launch: cost,
  answers: z.array(cost).nonempty(),
  exit: cost,
  total: z.object({
    calls: z.number(),
    commits: z.number(),
    blocked: z.number(),
    largest: z.number(),
  }),
  steps: z.number(),
  calls: z.number(),
  minutes: z.number(),
});

/** What the whole course of a package asks of an LMS; measured in a thread of its own, since a session takes the globals of a page. */
export async function measureInThread(
  standard: BenchStandard,
  files: Files,
): Promise<CourseCost> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { standard, files: new Map(files) },
  });
  // An error of the thread rejects this.
  const [message]: unknown[] = await once(worker, 'message');
  await worker.terminate();
  return courseCost.parse(message);
}
