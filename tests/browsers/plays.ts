import { desk } from './steps/desk.ts';
import { evidencePage } from './steps/evidence.ts';
import { frame } from './steps/frame.ts';
import { opening } from './steps/opening.ts';
import { packagePage } from './steps/package.ts';
import type { Play } from './steps/play.ts';
import { question } from './steps/question.ts';

/** Everything that is played, in its order. */
export const PLAYS: readonly Play[] = [
  opening,
  question,
  desk,
  frame,
  packagePage,
  evidencePage,
];
