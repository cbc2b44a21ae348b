/** What the reports of Moodle are called. */
export const moodleNames = {
  completion: 'Moodle: activity completion',
  course: 'Moodle: course completion',
  basic: 'Moodle: SCORM basic report',
  interactions: 'Moodle: SCORM interactions report',
  objectives: 'Moodle: SCORM objectives report',
  /** What has the answers that the report of interactions lacks. */
  otherAnswers:
    'A SCORM 1.2 package of the course, or the statements of an LRS (cmi5)',
};

/** Where each layout is known from. */
export const moodleBasis = {
  completion:
    'Columns and values from the source of Moodle 4.1, English language pack; in another language somebody says what the values mean.',
  course:
    'Columns and date pattern from the source of Moodle 4.1, English language pack.',
  basic:
    'Columns, order and date pattern from the source of Moodle 4.1; words for English, German, French and Spanish from its language packs.',
  interactions:
    'Columns, order and date pattern from the source of Moodle 4.1, English language pack.',
  objectives:
    'Columns, order and date pattern from the source of Moodle 4.1; no sample of a real export was at hand.',
};

/** A language whose words of Moodle are known. */
export type MoodleLanguage = 'en' | 'de' | 'fr' | 'es';

const languages: Record<MoodleLanguage, string> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
};

/** What each report is recognised by. */
export const moodleSigns = {
  completion:
    'An empty first heading, and pairs of columns with a state such as "Completed" and its date.',
  course:
    'The columns ID, Name and Course complete, and a column "… - Completion date" for each criterion.',
  basic: (language: MoodleLanguage) =>
    `The columns Attempt, Started on, Last accessed on and Score of a SCORM report of Moodle, in ${languages[language]}.`,
  interactions:
    'The columns of a SCORM report of Moodle, and Question 0, Response 0 and so on behind them.',
  unnamedQuestions:
    'The columns of a SCORM report of Moodle with answers, but without their questions: tick "Question" above the report and export it again.',
  objectives:
    'The columns of a SCORM report of Moodle, and a column for each objective behind them.',
};

/** What reports of completion cannot say. */
export const completionLimits = {
  score: 'The report has no scores.',
  attempt:
    'The report says that the activity is completed, not in which attempt.',
  interactions: 'The report has no answers.',
  release: 'The report does not carry the release of the course.',
  started: 'The report does not say when somebody began.',
  zone: 'Times are written in the zone of the person who exports.',
  course:
    'The file does not name the course. Each activity among its criteria is read; the column "Course complete" is not, since the course may ask for more than this training.',
};

/** What SCORM reports cannot say. */
export const scormLimits = {
  completed:
    '"Last accessed on" moves with every visit, so it is not the day of completion.',
  success:
    'For each attempt the report shows either the score or the status: where a score stands, the status is not known.',
  seconds: 'The report does not say how long an attempt took.',
  zone: 'Times are written in the zone and the language of the person who exports.',
  basicAnswers: 'The basic report has no answers.',
  basicRelease:
    'The basic report has no objectives, and one of them names the release.',
  answers:
    'For a SCORM 2004 package Moodle leaves the answers empty; without the option "Question" nobody can tell to which question an answer belongs.',
  answersRelease:
    'The report has no objectives, and one of them names the release.',
  objectivesAnswers: 'The objectives report has no answers.',
  objectives:
    'Of a SCORM 2004 package Moodle shows whether an objective is completed, not whether it is passed.',
};
