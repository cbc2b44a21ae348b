import type { SheetFacts } from './notes.ts';

/** How to try the package there. */
export function inCloud({ standard }: SheetFacts): string[] {
  const kind = standard === 'cmi5' ? 'cmi5' : 'SCORM';
  return [
    `1. Add content, choose a ${kind} package, upload the zip, leave the properties as they are.`,
    '2. Launch it, answer one question, leave, and open the registration.',
    '3. It shows that the package is sound, not that your own LMS has the right settings.',
    '   See https://scormspecialist.co.uk/scorm-emergency',
  ];
}
