import type { ControlWords } from './controlWords.ts';
import { sectorControls } from './sectorControls.ts';

/** Stands above every mapping. */
export const CONTROL_CAUTION =
  'This mapping shows where something in the pack bears on a control. It says that the pack supports a control, never that a control is met: an auditor or assessor decides that, and looks at far more than training records.';

const CLAUSES = 'ISO/IEC 27001:2022, clauses';
const ISO = 'ISO/IEC 27001:2022, Annex A';
const NIST = 'NIST CSF 2.0';

/** The controls on which a pack can bear, in their order. */
export const controlWords: readonly ControlWords[] = [
  {
    framework: CLAUSES,
    control: '7.2',
    title: 'Competence',
    supports:
      'Helps show what people were taught and tested on, as a part of the documented information on competence.',
    bears: ['trained', 'taught', 'calls'],
    limits:
      'Which competence a role needs is for the organisation to determine, and so is whether the training was effective. A check in a browser and practice calls are no proof of conduct on real ones.',
  },
  {
    framework: CLAUSES,
    control: '7.3',
    title: 'Awareness',
    supports:
      'Helps show that the people in the report were made aware of the rules for exceptions and resets, and of what follows when they are not kept.',
    bears: ['trained', 'taught'],
    limits:
      'The clause speaks of everybody who does work under the control of the organisation, and of its policy, which the pack does not hold.',
  },
  {
    framework: ISO,
    control: 'A.5.1',
    title: 'Policies for information security',
    supports:
      'Helps show that the rule for exceptions and resets was made known to those who apply it, and how exceptions are dealt with.',
    bears: ['trained', 'taught', 'sheets'],
    limits:
      'The control does not itself order an exception process; the guidance in ISO/IEC 27002 lists exceptions among what a policy should deal with. The pack holds no policy and no approval of one: keep those beside it.',
  },
  {
    framework: ISO,
    control: 'A.5.15',
    title: 'Access control',
    supports:
      'Helps show that the people in the report were trained in the rules for giving access back.',
    bears: ['trained', 'calls'],
    limits: 'It shows no setting of any system, and no access right.',
  },
  {
    framework: ISO,
    control: 'A.5.16',
    title: 'Identity management',
    supports:
      'Helps show that verifying who somebody is was practised before a reset.',
    bears: ['calls', 'sheets'],
    limits:
      'Practice calls are not real calls. Only the reset log speaks of those.',
  },
  {
    framework: ISO,
    control: 'A.5.17',
    title: 'Authentication information',
    supports:
      'Helps show that handling of recovery codes and MFA resets was taught and asked.',
    bears: ['taught', 'sheets'],
    limits: 'It does not show where codes are kept.',
  },
  {
    framework: ISO,
    control: 'A.5.18',
    title: 'Access rights',
    supports:
      'Helps show that exceptions have an approver and an end, where the register was given.',
    bears: ['sheets'],
    limits:
      'A finding shows a gap in the sheet. A sheet without findings is no proof that it lists every exception.',
  },
  {
    framework: ISO,
    control: 'A.6.3',
    title: 'Information security awareness, education and training',
    supports:
      'Helps show who took which release of the training and when, with its learning points.',
    bears: ['trained', 'taught'],
    limits:
      'One course for one role. The control speaks of everybody, and of updates at regular times.',
  },
  {
    framework: ISO,
    control: 'A.8.2',
    title: 'Privileged access rights',
    supports:
      'Helps show that stricter checks for privileged accounts, and a reset by second line, were taught and practised.',
    bears: ['taught', 'calls'],
    limits:
      'It shows no right that anybody holds: whether first line can reset such an account is a setting of the system.',
  },
  {
    framework: ISO,
    control: 'A.8.5',
    title: 'Secure authentication',
    supports:
      'Helps show that the people in the report were taught which methods to enrol first, and that exceptions from MFA are kept track of, where the register was given.',
    bears: ['taught', 'sheets'],
    limits: 'It shows no authentication of any account.',
  },
  {
    framework: ISO,
    control: 'A.8.15',
    title: 'Logging',
    supports:
      'Helps show that resets are logged with their check and approver, where the log was given.',
    bears: ['sheets'],
    limits:
      'The log is kept by hand. Logs of systems, which the control is about as well, are not in the pack.',
  },
  {
    framework: NIST,
    control: 'PR.AA-01',
    title: 'Identities and credentials are managed',
    supports:
      'Supports this outcome where resets, passes and recovery codes are credentials that are issued, renewed and withdrawn.',
    bears: ['taught', 'sheets'],
    limits: 'It shows the resets in the log, and no other credential.',
  },
  {
    framework: NIST,
    control: 'PR.AA-02',
    title: 'Identities are proofed and bound to credentials',
    supports:
      'Supports this outcome where a reset is the moment at which a person is bound to a new method.',
    bears: ['calls', 'sheets'],
    limits: 'It shows conduct in practice, and the log as it was kept.',
  },
  {
    framework: NIST,
    control: 'PR.AA-03',
    title: 'Users, services and hardware are authenticated',
    supports:
      'Supports this outcome by training those who decide on exceptions and resets. In version 1.1 this was PR.AC-7.',
    bears: ['trained', 'sheets'],
    limits:
      'It shows no authentication of any account. The framework is voluntary, and its text does not ask for documented alternatives.',
  },
  {
    framework: NIST,
    control: 'PR.AA-05',
    title: 'Permissions are defined, enforced and reviewed',
    supports:
      'Supports this outcome where the register shows that exceptions are approved, reviewed and ended.',
    bears: ['sheets'],
    limits: 'It knows the exceptions in the register, and no others.',
  },
  {
    framework: NIST,
    control: 'PR.AT-01',
    title: 'Personnel are given awareness and training',
    supports:
      'Supports this outcome for the people in the report: taught, asked, and asked again at the interval of the policy.',
    bears: ['trained', 'taught', 'calls'],
    limits:
      'PR.AT-02 speaks of specialised roles. Whether a helpdesk is one is for the organisation to say.',
  },
  {
    framework: 'Cyber Essentials v3.3',
    control: 'User access control',
    title: 'MFA on cloud services',
    supports:
      'Supports the work before an assessment: a register helps you find accounts without MFA and close the gaps.',
    bears: ['sheets', 'trained'],
    limits:
      'A register does not rescue an assessment. Since 27 April 2026 an applicant fails automatically if MFA is available on a cloud service and not switched on, whoever signed the exception.',
  },
  ...sectorControls,
];
