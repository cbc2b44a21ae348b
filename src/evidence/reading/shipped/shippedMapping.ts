import type { Layout } from '../../../words/workshop/evidence/reading/shipped.ts';
import type {
  MappedField,
  MappedMeaning,
} from '../../vocabulary/mappings/recordMapping.ts';

/** A layout that nobody could check against a real export: columns and words to be proposed, never to be taken unseen. */
export interface ShippedMapping {
  /** What the command takes in the place of a file: `docebo`. */
  id: Layout;
  /** The names that a field's column may have, folded; the first that the table has is proposed. */
  headings: Partial<Record<MappedField, readonly string[]>>;
  /** A table without these has another layout. */
  required: readonly MappedField[];
  /** What its words mean beside those whose meaning is plain, in lower case. */
  statuses: Readonly<Record<string, MappedMeaning>>;
}
