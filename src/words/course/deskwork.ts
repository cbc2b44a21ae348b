/** The two small desks of the lesson, around what is done at them. */
export const deskworkWords = {
  register: 'Practice: review a register',
  requests: 'Practice: judge requests',
  practice:
    'Practice only: it does not count, and nothing of it is recorded. People and accounts are invented.',
  /** Without scripts, under rules that nothing was drawn for. */
  needsScript:
    'This exercise follows your organisation’s rules for exceptions, and needs JavaScript for it.',
};
