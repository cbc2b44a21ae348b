import { parentPort, workerData } from 'node:worker_threads';

import { z } from 'astro/zod';
import { BENCH_STANDARDS } from '../standards.ts';
import { measureCourse } from './measureCourse.ts';

// The thread that measures one course: its globals and its stores are its own.
const { standard, files } = z
  .object({
    standard: z.enum(BENCH_STANDARDS),
    files: z.map(z.string(), z.instanceof(Uint8Array)),
  })
  .parse(workerData);

parentPort?.postMessage(await measureCourse(standard, files));
