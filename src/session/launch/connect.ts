import type { TrackingPort } from '../../tracking/port.ts';
import type { PackageData } from '../page/launchData.ts';

const clock = () => new Date();

/** The record keeper that the package names; without a package, practice. Loads only the adapter in use. */
export async function connect(
  packaged: PackageData | null,
  courseId: string,
): Promise<TrackingPort> {
  if (packaged === null) {
    const { practicePort } = await import('../../tracking/practice/adapter.ts');
    return practicePort({ courseId, clock, storage: () => localStorage });
  }
  const setup = { window, clock, timers: window, options: packaged.options };
  if (packaged.standard === 'scorm12') {
    const { scorm12Port } = await import('../../tracking/scorm12/adapter.ts');
    return scorm12Port(setup);
  }
  if (packaged.standard === 'cmi5') {
    const { cmi5Port, inWindow } =
      await import('../../tracking/cmi5/adapter.ts');
    return cmi5Port(inWindow(window));
  }
  const { scorm2004Port } = await import('../../tracking/scorm2004/adapter.ts');
  return scorm2004Port(setup);
}
