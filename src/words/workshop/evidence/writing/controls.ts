import { sectorControls } from './sectorControls.ts';

/** Stands above every mapping. */
export const controlCaution: string =
  'This mapping shows where something in the pack bears on a control. It says that the pack supports a control, never that a control is met: an auditor or assessor decides that, and looks at far more than training records.';

/** What is said of each control: its title, what the pack does for it in a sentence that promises nothing more, and what it cannot show. */
export const controlWords = {
  '7.2': {
    title: 'Competence',
    supports:
      'Helps show what people were taught and tested on, as a part of the documented information on competence.',
    limits:
      'Which competence a role needs is for the organisation to determine, and so is whether the training was effective. A check in a browser and practice calls are no proof of conduct on real ones.',
  },
  '7.3': {
    title: 'Awareness',
    supports:
      'Helps show that the people in the report were made aware of the rules for exceptions and resets, and of what follows when they are not kept.',
    limits:
      'The clause speaks of everybody who does work under the control of the organisation, and of its policy, which the pack does not hold.',
  },
  'A.5.1': {
    title: 'Policies for information security',
    supports:
      'Helps show that the rule for exceptions and resets was made known to those who apply it, and how exceptions are dealt with.',
    limits:
      'The control does not itself order an exception process; the guidance in ISO/IEC 27002 lists exceptions among what a policy should deal with. The pack holds no policy and no approval of one: keep those beside it.',
  },
  'A.5.15': {
    title: 'Access control',
    supports:
      'Helps show that the people in the report were trained in the rules for giving access back.',
    limits: 'It shows no setting of any system, and no access right.',
  },
  'A.5.16': {
    title: 'Identity management',
    supports:
      'Helps show that verifying who somebody is was practised before a reset.',
    limits:
      'Practice calls are not real calls. Only the reset log speaks of those.',
  },
  'A.5.17': {
    title: 'Authentication information',
    supports:
      'Helps show that handling of recovery codes and MFA resets was taught and asked.',
    limits: 'It does not show where codes are kept.',
  },
  'A.5.18': {
    title: 'Access rights',
    supports:
      'Helps show that exceptions have an approver and an end, where the register was given.',
    limits:
      'A finding shows a gap in the sheet. A sheet without findings is no proof that it lists every exception.',
  },
  'A.6.3': {
    title: 'Information security awareness, education and training',
    supports:
      'Helps show who took which release of the training and when, with its learning points.',
    limits:
      'One course for one role. The control speaks of everybody, and of updates at regular times.',
  },
  'A.8.2': {
    title: 'Privileged access rights',
    supports:
      'Helps show that stricter checks for privileged accounts, and a reset by second line, were taught and practised.',
    limits:
      'It shows no right that anybody holds: whether first line can reset such an account is a setting of the system.',
  },
  'A.8.5': {
    title: 'Secure authentication',
    supports:
      'Helps show that the people in the report were taught which methods to enrol first, and that exceptions from MFA are kept track of, where the register was given.',
    limits: 'It shows no authentication of any account.',
  },
  'A.8.15': {
    title: 'Logging',
    supports:
      'Helps show that resets are logged with their check and approver, where the log was given.',
    limits:
      'The log is kept by hand. Logs of systems, which the control is about as well, are not in the pack.',
  },
  'PR.AA-01': {
    title: 'Identities and credentials are managed',
    supports:
      'Supports this outcome where resets, passes and recovery codes are credentials that are issued, renewed and withdrawn.',
    limits: 'It shows the resets in the log, and no other credential.',
  },
  'PR.AA-02': {
    title: 'Identities are proofed and bound to credentials',
    supports:
      'Supports this outcome where a reset is the moment at which a person is bound to a new method.',
    limits: 'It shows conduct in practice, and the log as it was kept.',
  },
  'PR.AA-03': {
    title: 'Users, services and hardware are authenticated',
    supports:
      'Supports this outcome by training those who decide on exceptions and resets. In version 1.1 this was PR.AC-7.',
    limits:
      'It shows no authentication of any account. The framework is voluntary, and its text does not ask for documented alternatives.',
  },
  'PR.AA-05': {
    title: 'Permissions are defined, enforced and reviewed',
    supports:
      'Supports this outcome where the register shows that exceptions are approved, reviewed and ended.',
    limits: 'It knows the exceptions in the register, and no others.',
  },
  'PR.AT-01': {
    title: 'Personnel are given awareness and training',
    supports:
      'Supports this outcome for the people in the report: taught, asked, and asked again at the interval of the policy.',
    limits:
      'PR.AT-02 speaks of specialised roles. Whether a helpdesk is one is for the organisation to say.',
  },
  cloudAccess: {
    title: 'MFA on cloud services',
    supports:
      'Supports the work before an assessment: a register helps you find accounts without MFA and close the gaps.',
    limits:
      'A register does not rescue an assessment. Since 27 April 2026 an applicant fails automatically if MFA is available on a cloud service and not switched on, whoever signed the exception.',
  },
  ...sectorControls,
};

/** What controls without a number are called: by the heading that they stand under, in every language. */
export const controlNames = {
  cloudAccess: 'User access control',
  authenticatorEvents: 'Authenticator events',
};

const SOLD =
  'The standard is sold, not published: titles were taken from accounts of it. Compare them with your copy.';

/** What each framework is called. */
export const frameworkNames = {
  isoClauses: 'ISO/IEC 27001:2022, clauses',
  isoAnnex: 'ISO/IEC 27001:2022, Annex A',
  nistCsf: 'NIST CSF 2.0',
  cyberEssentials: 'Cyber Essentials v3.3',
  pci: 'PCI DSS 4.0.1',
  nydfs: 'NYDFS 23 NYCRR Part 500',
  nist63b: 'NIST SP 800-63B-4',
};

/** How far a framework's own text was read; null where there is nothing to say of it. */
export const frameworkNotes = {
  isoClauses: SOLD,
  isoAnnex: SOLD,
  nistCsf: null,
  cyberEssentials:
    "Applies to assessment accounts opened from 27 April 2026. The scheme's own document was not opened when this was written; assessors' accounts of it were read.",
  pci: "The standard's own text was not opened when this was written; copies of the two requirements were read. Compare them with yours.",
  nydfs:
    "The regulation's own text was not opened when this was written; law firms' summaries of the section were read.",
  nist63b:
    "The detail on recovery codes and notices was read in NIST's draft of this section, whose final version is of July 2025.",
};
