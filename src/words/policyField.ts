/** One value of the policy in a form. */
export interface PolicyField {
  /** Into policy.yaml: `exceptions.maxDays`. */
  path: string;
  /** Text, a number, a tick, ticks in a list, or one of several. */
  kind: 'text' | 'number' | 'yes' | 'some' | 'one';
  label: string;
  hint?: string;
  /** What can be ticked in a list, or chosen. */
  of?: { value: string; label: string }[];
}

/** Fields that stand together. */
export interface PolicySection {
  title: string;
  about?: string;
  /** Few desks need it: the form folds it up. */
  folded?: boolean;
  fields: PolicyField[];
}
