/** What public documents say of LMSs for a package, or that none was found. `lms` is the name of one. */
export const documentWords = {
  takes: (lms: string, standard: string) => `${lms} takes ${standard}.`,
  itTakes: (standards: readonly string[]) =>
    `It takes: ${standards.join('; ')}.`,
  refused: (lms: string, standards: readonly string[]) =>
    `Do not use this package. ${lms} takes: ${standards.join('; ')}.`,
  instead: (standard: string) => `Make the package of ${standard}.`,
};

/** What no public document was found on. */
export const unknownOf = {
  takes: (lms: string, standard: string) =>
    `We have found no public document that says whether it takes ${standard}: ask the support of ${lms}.`,
  counts: (lms: string) =>
    `We have found no public document that says what counts as done and which attempt is graded: ask the support of ${lms}.`,
  grade: (lms: string) =>
    `We have found no public document that says which attempt gives the grade: ask the support of ${lms}.`,
  editions: (lms: string) =>
    `We have found no public document that says which editions of SCORM 2004 it plays: ask the support of ${lms}.`,
};

/** What is worth knowing of an LMS, by what it is about. */
export const lmsNotes = {
  doceboZips:
    'It refuses zips with files that run on a server (php, py, jsp and the like) and addresses that begin with http. This package has neither.',
  cornerstonePublisher:
    'Upload it with Course Publisher, try it in the pilot portal first, and after publishing with a learning assignment. The limit of 250 MB is far away.',
  sapStatus:
    'The settings that decide what becomes of a status are in the content object and in LMS_ADMIN. Leave the return addresses there as they are, and look at Mastery Score.',
  sapCompletion:
    'Since the second half of 2023 it completes by itself what does not say that it sets its own completion. The manifest of this package says so.',
  sapIdentifier:
    'It tells packages apart by the first 15 characters of the identifier in the manifest. Look whether another course of yours begins in the same way.',
  talentUpload:
    'Upload the zip as it is: the manifest must not lie in a folder.',
  canvasUpload:
    'Upload it under SCORM in the navigation of the course. A link to the content from another page or course has not worked since July 2021.',
  canvasBlank:
    'The makers of another tool tell of a page that stays blank. If that happens, do the self-test below in a window of its own, and send its log to the support.',
  blackboardGrade:
    'In Ultra the last graded attempt gives the grade, and that cannot be changed: do not let learners start again after a pass. Choose Grade SCORM and the maximum score before you import, since they stay as they are afterwards.',
  brightspaceGrade:
    'The older SCORM player takes a grade when the score, a maximum above 0 and the end of the session have come. This package sends them with a pass; close it with Save and finish.',
  brightspacePlayer:
    'The newer player has to be turned on for the organisation, and should not be used in one course together with the older one.',
  brightspaceZero:
    'AlwaysSubmitZeroGrade has to stay off: it turns what is not yet passed into a grade of 0.',
  absorbUpload:
    'Upload the zip itself. Packages that fetch a course from elsewhere (dispatch) are not taken, and this is none.',
  absorbAnswers: 'Single answers and objectives are among what it keeps.',
};
