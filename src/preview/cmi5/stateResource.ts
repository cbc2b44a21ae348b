import {
  refusalAnswer,
  type Registration,
  type ResourceAnswer,
} from './registration.ts';

/** What a write says about what it expects to find; null says nothing. */
export interface Expectation {
  ifMatch: string | null;
  ifNoneMatch: string | null;
}

export function getState(id: string, { states }: Registration): ResourceAnswer {
  const now = states.get(id);
  return now
    ? { status: 200, body: JSON.parse(now.text), etag: now.etag }
    : refusalAnswer(404, 'no document');
}

/** Why the document may not be written; null when it may. A write without an expectation may always. */
export function refusalOfWrite(
  id: string,
  { ifMatch, ifNoneMatch }: Expectation,
  { states }: Registration,
): ResourceAnswer | null {
  const now = states.get(id);
  if (id.startsWith('LMS.'))
    return refusalAnswer(403, 'this document belongs to the LMS');
  if (ifNoneMatch === '*' && now) return refusalAnswer(412, 'there is one');
  return ifMatch !== null && ifMatch !== now?.etag
    ? refusalAnswer(412, 'the document has changed')
    : null;
}
