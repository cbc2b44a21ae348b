/** What stands on every page of the preview LMS. A text in grave accents is code. */
export const frame = {
  name: 'Preview LMS',
  skip: 'Skip to content',
  learners: 'Learners',
  records: 'Records',
  site: 'Course site',
  notReal:
    'For trying packages on this computer. It listens on 127.0.0.1 only, has no passwords, and is no place for real records.',
  lenient:
    'For SCORM it is a lenient host: scorm-again, which plays the packages, takes suspend data up to 64,000 characters, any text as a response and writes after the end. For cmi5 it refuses what the standard forbids. What runs here may still fail in another LMS.',
  titled: (title: string) => `${title} – Preview LMS`,
  problem: 'There is a problem',
  notFound: 'Not found',
  failed: 'That did not work',
  toHome: 'Go to learners and packages',
  home: 'Learners and packages',
  /** A value that a record does not have. */
  none: 'none',
};
