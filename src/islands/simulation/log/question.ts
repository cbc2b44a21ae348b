import type { ComponentChildren } from 'preact';

/** A question of a form that is filled in beside the call. */
export interface Question {
  id: string;
  /** On its marker. */
  name: string;
  asks: string;
  /** What it still lacks, in words; '' where it is filled. */
  lacks: string;
  answers: ComponentChildren;
}
