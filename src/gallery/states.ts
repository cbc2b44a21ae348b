/** A state of the course as the gallery shows it. */
export interface GalleryState {
  id: string;
  title: string;
  /** Which part of the course is on the page below the bar. */
  part: 'lesson' | 'check' | 'result';
}

/** Every state that a learner can meet; show.ts sets the stores for each. */
export const galleryStates: GalleryState[] = [
  { id: 'loading', title: 'Looking for the LMS', part: 'lesson' },
  { id: 'saving', title: 'Saving', part: 'lesson' },
  { id: 'saved', title: 'Saved', part: 'lesson' },
  { id: 'unsaved', title: 'Not saved', part: 'lesson' },
  { id: 'doubted', title: 'Not confirmed', part: 'lesson' },
  {
    id: 'without-answers',
    title: 'Saved without single answers',
    part: 'lesson',
  },
  { id: 'offline', title: 'Offline', part: 'lesson' },
  { id: 'practice', title: 'Practice, not recorded', part: 'lesson' },
  { id: 'absent', title: 'No LMS found', part: 'lesson' },
  { id: 'refused', title: 'The LMS refused to start', part: 'lesson' },
  { id: 'resumed', title: 'Resumed', part: 'lesson' },
  { id: 'damaged', title: 'Earlier progress unreadable', part: 'lesson' },
  { id: 'review', title: 'Review', part: 'lesson' },
  { id: 'ended', title: 'The launch has ended', part: 'lesson' },
  {
    id: 'ended-unsaved',
    title: 'The launch has ended, not all saved',
    part: 'lesson',
  },
  { id: 'elsewhere', title: 'Open in another window', part: 'lesson' },
  { id: 'free', title: 'The other window has closed', part: 'lesson' },
  { id: 'nothing-kept', title: 'Not saved, nothing kept', part: 'lesson' },
  { id: 'questions-loading', title: 'Questions loading', part: 'check' },
  { id: 'questions-failed', title: 'Questions did not load', part: 'check' },
  { id: 'start', title: 'Before the check', part: 'check' },
  { id: 'question', title: 'A question', part: 'check' },
  { id: 'several', title: 'Several choices', part: 'check' },
  { id: 'statement', title: 'A statement', part: 'check' },
  { id: 'sequence', title: 'Steps to order', part: 'check' },
  { id: 'pairs', title: 'Pairs to match', part: 'check' },
  { id: 'partly', title: 'A partly right answer', part: 'check' },
  { id: 'sequence-partly', title: 'A partly right order', part: 'check' },
  { id: 'pairs-right', title: 'Right pairs', part: 'check' },
  { id: 'wrong', title: 'A wrong answer', part: 'check' },
  { id: 'right', title: 'A right answer', part: 'check' },
  { id: 'no-result', title: 'No result yet', part: 'result' },
  { id: 'not-passed', title: 'Not passed yet', part: 'result' },
  { id: 'passed', title: 'Passed', part: 'result' },
  { id: 'exhausted', title: 'No attempts left', part: 'result' },
];
