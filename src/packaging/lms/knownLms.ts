import type { Standard } from '../types.ts';
import type { Lms } from './notes.ts';

const SCORM_2004: readonly Standard[] = ['scorm2004-4th', 'scorm2004-3rd'];
const SCORM: readonly Standard[] = ['scorm12', ...SCORM_2004];

const COUNTS = { what: 'counts' } as const;

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
        says: 'doceboZips',
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
        says: 'cornerstonePublisher',
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
        says: 'sapStatus',
        source:
          'https://userapps.support.sap.com/sap/support/knowledge/en/2978409',
      },
      {
        on: SCORM_2004,
        says: 'sapCompletion',
        source:
          'https://userapps.support.sap.com/sap/support/knowledge/en/3403728',
      },
      {
        says: 'sapIdentifier',
        source:
          'https://userapps.support.sap.com/sap/support/knowledge/en/2316909',
      },
    ],
    ask: [{ what: 'grade' }],
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
        says: 'talentUpload',
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
        says: 'canvasUpload',
        source:
          'https://community.canvaslms.com/t5/The-Product-Blog/SCORM-to-Require-Signed-Launch-Links/bc-p/470023',
      },
      {
        on: SCORM,
        says: 'canvasBlank',
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
        says: 'blackboardGrade',
        source:
          'https://academic-technology-services.scrollhelp.site/ats/how-do-i-add-scorm-content-to-blackboard-ultra',
      },
    ],
    ask: [{ on: SCORM_2004, what: 'editions' }],
  },
  {
    name: 'Brightspace',
    takes: ['scorm12'],
    source:
      'https://community.d2l.com/brightspace/kb/articles/4271-publish-legacy-scorm-objects',
    notes: [
      {
        says: 'brightspaceGrade',
        source:
          'https://community.d2l.com/brightspace/kb/articles/4271-publish-legacy-scorm-objects',
      },
      {
        on: SCORM,
        says: 'brightspacePlayer',
        source:
          'https://community.d2l.com/brightspace/kb/articles/4269-set-up-the-new-scorm-solution',
      },
      {
        on: SCORM,
        says: 'brightspaceZero',
        source:
          'https://documentation.brightspace.com/EN/le/scorm/admin/enable_scorm_grade_config.htm',
      },
    ],
    ask: [{ what: 'grade' }],
  },
  {
    name: 'Absorb',
    takes: SCORM,
    source:
      'https://support.absorblms.com/hc/en-us/articles/4946744843539-Third-Party-Courses-SCORM-AICC-Tin-Can',
    notes: [
      {
        says: 'absorbUpload',
        source:
          'https://support.absorblms.com/hc/en-us/articles/4946744843539-Third-Party-Courses-SCORM-AICC-Tin-Can',
      },
      {
        on: ['scorm12'],
        says: 'absorbAnswers',
        source:
          'https://support.absorblms.com/hc/en-us/articles/33969531859731-Supported-SCORM-xAPI-Statements',
      },
    ],
    ask: [COUNTS],
  },
];
