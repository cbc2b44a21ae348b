import type { LaunchFacts } from '../cmi5/launchFacts.ts';
import type { Preview } from '../preview.ts';
import type { Session } from './lookup.ts';

/** A request to the record store, read. */
export interface LrsRequest {
  preview: Preview;
  session: Session;
  facts: LaunchFacts;
  method: string;
  query: URLSearchParams;
  headers: { ifMatch: string | null; ifNoneMatch: string | null };
  /** The body as text; '' for none. */
  body: string;
}
