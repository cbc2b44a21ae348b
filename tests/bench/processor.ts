/** Time that this thread has had a processor for, in milliseconds: what else the machine does hardly adds to it. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
