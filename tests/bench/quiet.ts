/** With less of a processor than this, a time says more about the rest of the machine. */
const QUIET_SHARE = 0.9;
const SPIN_MS = 300;

/**
 * Whether this process gets a processor for itself, as far as it can tell: how much of
 * the time that it wants to work in it does work.
 */
export function machineIsQuiet(): boolean {
  const before = process.cpuUsage();
  const begun = performance.now();
  while (performance.now() - begun < SPIN_MS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 >= QUIET_SHARE * (performance.now() - begun);
}
