/** What a pack holds that can bear on a control. */
export type EvidenceFact = 'trained' | 'taught' | 'calls' | 'sheets';

/** What is said of a control of a framework: what a pack does for it, and what it cannot show. */
export interface ControlWords {
  framework: string;
  control: string;
  title: string;
  /** What the pack does for it, in a sentence that promises nothing more. */
  supports: string;
  bears: readonly EvidenceFact[];
  limits: string;
}
