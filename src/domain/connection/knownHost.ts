/** An LMS that can be told by the address from which it serves a package. */
export type KnownHost = 'moodle';

// Moodle serves them below pluginfile.php, whatever its theme or language; set up without
// slash arguments, it has the path in the query.
const MOODLE = /\/pluginfile\.php.+mod_scorm(?:\/|%2F)content(?:\/|%2F)/i;

/** The LMS that serves this address; null where the address does not say. */
export function knownHost(address: string): KnownHost | null {
  return MOODLE.test(address) ? 'moodle' : null;
}
