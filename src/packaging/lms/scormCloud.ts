import {
  cloudSteps,
  seeAddress,
} from '../../words/workshop/packaging/lms/sections.ts';
import { numbered } from '../sheetText.ts';
import type { SheetFacts } from './notes.ts';

const SOURCE = 'https://scormspecialist.co.uk/scorm-emergency';

/** How to try the package there. */
export function inCloud({ standard }: SheetFacts): string[] {
  const steps = cloudSteps(standard === 'cmi5' ? 'cmi5' : 'SCORM');
  return steps.flatMap((step, at) =>
    at === steps.length - 1
      ? numbered(at + 1, step, seeAddress(SOURCE))
      : numbered(at + 1, step),
  );
}
