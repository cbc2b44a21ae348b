import type { Browser } from '@playwright/test';

import type { Language } from '../../src/schema/languages.ts';
import { type FirstLaunch, measureFirstLaunch } from './first-launch.ts';
import { serveInFrame } from './lms.ts';
import { builtPackage } from './package.ts';
import { measureInThread } from './session/inThread.ts';
import type { CourseCost } from './session/measureCourse.ts';
import type { BenchStandard } from './standards.ts';

/** What a course costs in one standard. */
export interface StandardCost {
  standard: BenchStandard;
  zipBytes: number;
  launch: FirstLaunch;
  course: CourseCost;
}

/** Packages the course in a language for the standard, and launches it once in the browser. */
export async function measureLaunch(
  standard: BenchStandard,
  browser: Browser,
  language: Language,
): Promise<Pick<StandardCost, 'zipBytes' | 'launch'>> {
  const { zipBytes, files } = await builtPackage(standard, language);
  const lms = await serveInFrame(standard, files);
  try {
    return { zipBytes, launch: await measureFirstLaunch(browser, lms) };
  } finally {
    lms.close();
  }
}

/** Packages the built site for the standard, launches it in the browser and plays it on a strict LMS. */
export async function measureStandard(
  standard: BenchStandard,
  browser: Browser,
): Promise<StandardCost> {
  const { zipBytes, files } = await builtPackage(standard);
  const lms = await serveInFrame(standard, files);
  try {
    const launch = await measureFirstLaunch(browser, lms);
    const course = await measureInThread(standard, files);
    return { standard, zipBytes, launch, course };
  } finally {
    lms.close();
  }
}
