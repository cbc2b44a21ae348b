import type {
  controlWords,
  frameworkNames,
} from '../../../words/workshop/evidence/writing/controls.ts';

/** What a pack holds that can bear on a control. */
export type EvidenceFact = 'trained' | 'taught' | 'calls' | 'sheets';

/** A control of a framework, and what in a pack can bear on it. */
export interface ListedControl {
  framework: keyof typeof frameworkNames;
  control: keyof typeof controlWords;
  bears: readonly EvidenceFact[];
}

/** The controls on which a pack can bear, in their order. */
export const CONTROLS: readonly ListedControl[] = [
  {
    framework: 'isoClauses',
    control: '7.2',
    bears: ['trained', 'taught', 'calls'],
  },
  { framework: 'isoClauses', control: '7.3', bears: ['trained', 'taught'] },
  {
    framework: 'isoAnnex',
    control: 'A.5.1',
    bears: ['trained', 'taught', 'sheets'],
  },
  { framework: 'isoAnnex', control: 'A.5.15', bears: ['trained', 'calls'] },
  { framework: 'isoAnnex', control: 'A.5.16', bears: ['calls', 'sheets'] },
  { framework: 'isoAnnex', control: 'A.5.17', bears: ['taught', 'sheets'] },
  { framework: 'isoAnnex', control: 'A.5.18', bears: ['sheets'] },
  { framework: 'isoAnnex', control: 'A.6.3', bears: ['trained', 'taught'] },
  { framework: 'isoAnnex', control: 'A.8.2', bears: ['taught', 'calls'] },
  { framework: 'isoAnnex', control: 'A.8.5', bears: ['taught', 'sheets'] },
  { framework: 'isoAnnex', control: 'A.8.15', bears: ['sheets'] },
  { framework: 'nistCsf', control: 'PR.AA-01', bears: ['taught', 'sheets'] },
  { framework: 'nistCsf', control: 'PR.AA-02', bears: ['calls', 'sheets'] },
  { framework: 'nistCsf', control: 'PR.AA-03', bears: ['trained', 'sheets'] },
  { framework: 'nistCsf', control: 'PR.AA-05', bears: ['sheets'] },
  {
    framework: 'nistCsf',
    control: 'PR.AT-01',
    bears: ['trained', 'taught', 'calls'],
  },
  {
    framework: 'cyberEssentials',
    control: 'cloudAccess',
    bears: ['sheets', 'trained'],
  },
  { framework: 'pci', control: '8.3.3', bears: ['taught', 'calls', 'sheets'] },
  { framework: 'pci', control: '8.5.1', bears: ['sheets', 'taught'] },
  { framework: 'nydfs', control: '500.12', bears: ['sheets'] },
  {
    framework: 'nist63b',
    control: 'authenticatorEvents',
    bears: ['taught', 'sheets'],
  },
];
