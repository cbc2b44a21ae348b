/** What is worded otherwise: `what` for the author, `plain` for whoever runs the LMS. */
export const textChanges = {
  title: (title: string) => ({
    what: `The title is “${title}” now.`,
    plain: `The title is “${title}” now. Whether your LMS shows it at once or keeps the old one differs.`,
  }),
  question: (id: string) => ({
    what: `The question ${id} is worded otherwise. If it means something else now, raise its revision.`,
    plain: 'A question is worded otherwise, and means the same.',
  }),
  step: (title: string) => ({
    what: `The step “${title}” is worded otherwise.`,
    plain: 'Words of the lesson have changed.',
  }),
  call: (id: string) => ({
    what: `The practice call ${id} is worded otherwise.`,
    plain: 'A practice call is worded otherwise.',
  }),
  page: {
    what: 'The summary, the opening or the language has changed.',
    plain: 'The opening of the course has changed.',
  },
  sources: {
    what: 'Sources have changed.',
    plain: 'The list of sources has changed.',
  },
  deskwork: {
    what: 'The small desks of the lesson have other rows.',
    plain: 'Exercises of the lesson, which nothing records, have changed.',
  },
  unknown:
    'It is not known whether words of the lesson, of practice calls or of sources have changed.',
};

/** What became of a learning point. */
export const pointChanges = {
  reworded: (id: string) => `The learning point ${id} is worded otherwise.`,
  removed: (id: string) => `The learning point ${id} was removed.`,
  added: (id: string) => `The learning point ${id} is new.`,
  plain: 'What the course teaches has changed.',
  unknown: 'It is not known whether it teaches other points.',
};
