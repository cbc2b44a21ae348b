import { knownHost } from '../../domain/connection/knownHost.ts';
import type { KnownHost } from '../../domain/connection/knownHost.ts';

/** The LMS that serves this page; null where its address does not say. */
export function hostOfPage(): KnownHost | null {
  return knownHost(location.href);
}
