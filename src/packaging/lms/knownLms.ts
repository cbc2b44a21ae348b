import type { Standard } from '../types.ts';
import type { Lms } from './notes.ts';

const SCORM_2004: readonly Standard[] = ['scorm2004-4th', 'scorm2004-3rd'];
const SCORM: readonly Standard[] = ['scorm12', ...SCORM_2004];

const COUNTS = { what: 'what counts as done and which attempt is graded' };

/**
 * The LMSs beside Moodle and SCORM Cloud, by their public documents as they
 * could be read in November 2026. None of them was tried by us.
 */
export const KNOWN: readonly Lms[] = [
  {
    name: 'Docebo',
    takes: ['scorm12', 'scorm2004-3rd'],
    refuses: ['scorm2004-4th'],
    instead: 'scorm2004-3rd',
    source: 'https://help.docebo.com/hc/en-us/articles/360020128479',
    notes: [
      {
        lines: [
          'It refuses zips with files that run on a server (php, py, jsp and the like) and',
          'addresses that begin with http. This package has neither.',
        ],
        source: 'https://help.docebo.com/hc/en-us/articles/360020128479',
      },
    ],
    ask: [COUNTS],
  },
  {
    name: 'Cornerstone',
    takes: ['scorm12', 'scorm2004-3rd'],
    refuses: ['scorm2004-4th'],
    instead: 'scorm2004-3rd',
    source:
      'https://help.csod.com/help/csod_0/Content/Content/Course_Publisher/Create_New_Publication.htm',
    notes: [
      {
        lines: [
          'Upload it with Course Publisher, try it in the pilot portal first, and after publishing',
          'with a learning assignment. The limit of 250 MB is far away.',
        ],
        source:
          'https://help.csod.com/help/csod_0/Content/Quick_Start_Guides/Quick_Start_Guide_-_Uploading_Courses_via_Course_Publisher.htm',
      },
    ],
    ask: [COUNTS],
  },
  {
    name: 'SAP SuccessFactors Learning',
    takes: SCORM,
    source: 'https://userapps.support.sap.com/sap/support/knowledge/en/2978409',
    notes: [
      {
        lines: [
          'The settings that decide what becomes of a status are in the content object and in',
          'LMS_ADMIN. Leave the return addresses there as they are, and look at Mastery Score.',
        ],
        source:
          'https://userapps.support.sap.com/sap/support/knowledge/en/2978409',
      },
      {
        on: SCORM_2004,
        lines: [
          'Since the second half of 2023 it completes by itself what does not say that it sets its',
          'own completion. The manifest of this package says so.',
        ],
        source:
          'https://userapps.support.sap.com/sap/support/knowledge/en/3403728',
      },
      {
        lines: [
          'It tells packages apart by the first 15 characters of the identifier in the manifest.',
          'Look whether another course of yours begins in the same way.',
        ],
        source:
          'https://userapps.support.sap.com/sap/support/knowledge/en/2316909',
      },
    ],
    ask: [{ what: 'which attempt gives the grade' }],
  },
  {
    name: 'TalentLMS',
    takes: ['scorm12', 'cmi5'],
    refuses: SCORM_2004,
    instead: 'scorm12',
    source:
      'https://help.talentlms.com/hc/en-us/articles/26499696329756-SCORM-in-TalentLMS-Overview-Setup-and-Best-Practices',
    notes: [
      {
        lines: [
          'Upload the zip as it is: the manifest must not lie in a folder.',
        ],
        source:
          'https://help.talentlms.com/hc/en-us/articles/26499696329756-SCORM-in-TalentLMS-Overview-Setup-and-Best-Practices',
      },
    ],
    ask: [COUNTS],
  },
  {
    name: 'Canvas',
    takes: [],
    notes: [
      {
        on: SCORM,
        lines: [
          'Upload it under SCORM in the navigation of the course. A link to the content from',
          'another page or course has not worked since July 2021.',
        ],
        source:
          'https://community.canvaslms.com/t5/The-Product-Blog/SCORM-to-Require-Signed-Launch-Links/bc-p/470023',
      },
      {
        on: SCORM,
        lines: [
          'The makers of another tool tell of a page that stays blank. If that happens, do the',
          'self-test below in a window of its own, and send its log to the support.',
        ],
        source: 'https://github.com/LiaScript/LiaScript/issues/246',
      },
    ],
    ask: [COUNTS],
  },
  {
    name: 'Blackboard',
    takes: SCORM,
    source:
      'https://help.anthology.com/blackboard-preview/instructor/en/original-course-view/original-course-content/original-create-content/original-add-content-packages.html',
    notes: [
      {
        lines: [
          'In Ultra the last graded attempt gives the grade, and that cannot be changed: do not let',
          'learners start again after a pass. Choose Grade SCORM and the maximum score before you',
          'import, since they stay as they are afterwards.',
        ],
        source:
          'https://academic-technology-services.scrollhelp.site/ats/how-do-i-add-scorm-content-to-blackboard-ultra',
      },
    ],
    ask: [{ on: SCORM_2004, what: 'which editions of SCORM 2004 it plays' }],
  },
  {
    name: 'Brightspace',
    takes: ['scorm12'],
    source:
      'https://community.d2l.com/brightspace/kb/articles/4271-publish-legacy-scorm-objects',
    notes: [
      {
        lines: [
          'The older SCORM player takes a grade when the score, a maximum above 0 and the end of the',
          'session have come. This package sends them with a pass; close it with Save and finish.',
        ],
        source:
          'https://community.d2l.com/brightspace/kb/articles/4271-publish-legacy-scorm-objects',
      },
      {
        on: SCORM,
        lines: [
          'The newer player has to be turned on for the organisation, and should not be used in one',
          'course together with the older one.',
        ],
        source:
          'https://community.d2l.com/brightspace/kb/articles/4269-set-up-the-new-scorm-solution',
      },
      {
        on: SCORM,
        lines: [
          'AlwaysSubmitZeroGrade has to stay off: it turns what is not yet passed into a grade of 0.',
        ],
        source:
          'https://documentation.brightspace.com/EN/le/scorm/admin/enable_scorm_grade_config.htm',
      },
    ],
    ask: [{ what: 'which attempt gives the grade' }],
  },
  {
    name: 'Absorb',
    takes: SCORM,
    source:
      'https://support.absorblms.com/hc/en-us/articles/4946744843539-Third-Party-Courses-SCORM-AICC-Tin-Can',
    notes: [
      {
        lines: [
          'Upload the zip itself. Packages that fetch a course from elsewhere (dispatch) are not',
          'taken, and this is none.',
        ],
        source:
          'https://support.absorblms.com/hc/en-us/articles/4946744843539-Third-Party-Courses-SCORM-AICC-Tin-Can',
      },
      {
        on: ['scorm12'],
        lines: ['Single answers and objectives are among what it keeps.'],
        source:
          'https://support.absorblms.com/hc/en-us/articles/33969531859731-Supported-SCORM-xAPI-Statements',
      },
    ],
    ask: [COUNTS],
  },
];
