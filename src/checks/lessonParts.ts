import type { Place } from './finding.ts';
import type { LeftMark } from './leftMarks.ts';

/** A heading; only those of depth 2 at the top level are steps. */
export interface Heading extends Place {
  depth: number;
  /** The id Astro gives the heading. */
  slug: string;
  /** The slug of its words alone; differs where an earlier heading has them too. */
  plainSlug: string;
  text: string;
  isStep: boolean;
}

/** `<Name attribute="value">`; a value that is no plain string is null. */
export interface Component extends Place {
  name: string;
  attributes: Map<string, { value: string | null; place: Place }>;
  step: string | null;
  /** It stands inside a `<Way>`. */
  forLead: boolean;
}

/** `{/* … *​/}` */
export interface Comment extends Place {
  text: string;
  step: string | null;
  /** It stands inside a `<Way>`. */
  forLead: boolean;
  /** Type of the block after it, or null at the end of its parent. */
  before: string | null;
}

/** Words of a lesson, with the conditions of the `<PolicyIf>` around them. */
export interface Passage extends Place {
  text: string;
  /** The whole paragraph, heading or cell in which they stand. */
  block: string;
  when: string[];
}

/** What stands in a lesson, in reading order. */
export interface LessonParts {
  headings: Heading[];
  components: Component[];
  comments: Comment[];
  passages: Passage[];
  /** Where Markdown links lead, as they are written. */
  links: (Place & { url: string })[];
  /** Pictures; `alt` is '' where it says nothing to those who do not see it. */
  pictures: (Place & { url: string; alt: string })[];
  /** Links and pictures that stayed text. */
  leftMarks: LeftMark[];
  /** Paragraphs, list items and rows of tables. */
  blocks: (Place & { type: string })[];
  /** `{…}` that is no comment. */
  expressions: (Place & { text: string })[];
  /** import and export lines. */
  modules: Place[];
}
