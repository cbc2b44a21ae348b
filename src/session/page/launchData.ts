import type { CallsRecorded } from '../records/callRecords.ts';
import type { CourseData } from '../../domain/course/courseData.ts';
import type { Way } from '../../domain/course/ways.ts';

/** What the packager tells the session; the session obeys it and looks for nothing else. */
export interface PackageData {
  standard: 'scorm12' | 'scorm2004-4th' | 'scorm2004-3rd' | 'cmi5';
  options: {
    status: 'passed' | 'completed';
    calls?: CallsRecorded;
    way?: Way;
  };
}

/** A JSON block of the document by its id; null when it is not there. */
function readBlock(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : null;
}

function isCourse(value: unknown): value is CourseData {
  return typeof value === 'object' && value !== null && 'steps' in value;
}

function isPackage(value: unknown): value is PackageData {
  return typeof value === 'object' && value !== null && 'standard' in value;
}

/** The course of this document, as the build wrote it, on the way that its package sets; null on any other page. */
export function readCourse(packaged: PackageData | null): CourseData | null {
  const block = readBlock('course');
  const way = packaged?.options.way;
  return isCourse(block) ? { ...block, ...(way && { way }) } : null;
}

/** Where items and cases are fetched from; beside the course's data, where the packager finds and rewrites it. */
export function bankAddresses(): { items: string; cases: string } {
  const list = document.getElementById('course')?.dataset.fetch ?? '';
  const [items = '', cases = ''] = list.split(' ');
  return { items, cases };
}

/** How this document was packaged; null on the public site, where nothing is recorded. */
export function readPackage(): PackageData | null {
  const block = readBlock('package');
  return isPackage(block) ? block : null;
}
