import type { BenchStandard } from './standards.ts';

// Just enough of SCORM for a first launch. What an LMS refuses is the strict host's
// business; here only time and bytes count.
const SCORM_12 = `
const values = {
  'cmi.core.student_id': 'bench', 'cmi.core.student_name': 'Bench, Learner',
  'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit', 'cmi.core.entry': 'ab-initio',
  'cmi.core.lesson_status': 'not attempted', 'cmi.core.total_time': '0000:00:00.00',
  'cmi.interactions._count': '0', 'cmi.objectives._count': '0',
};
window.API = {
  LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSCommit: () => 'true',
  LMSGetValue: (element) => values[element] ?? '',
  LMSSetValue: (element, value) => { values[element] = String(value); return 'true'; },
  LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
};`;

const SCORM_2004 = `
const values = {
  'cmi.learner_id': 'bench', 'cmi.learner_name': 'Bench, Learner',
  'cmi.mode': 'normal', 'cmi.credit': 'credit', 'cmi.entry': 'ab-initio',
  'cmi.completion_status': 'not attempted', 'cmi.success_status': 'unknown', 'cmi.total_time': 'PT0S',
  'cmi.interactions._count': '0', 'cmi.objectives._count': '0',
};
window.API_1484_11 = {
  Initialize: () => 'true', Terminate: () => 'true', Commit: () => 'true',
  GetValue: (element) => values[element] ?? '',
  SetValue: (element, value) => { values[element] = String(value); return 'true'; },
  GetLastError: () => '0', GetErrorString: () => '', GetDiagnostic: () => '',
};`;

const SCRIPTS: Record<BenchStandard, string> = {
  scorm12: SCORM_12,
  'scorm2004-4th': SCORM_2004,
  cmi5: '',
};

/** The LMS's page: its interface, and the course in a frame that fills the window. */
export function hostPage(standard: BenchStandard, course: string): string {
  return `<!doctype html><html lang="en"><title>LMS</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>
<script>${SCRIPTS[standard]}</script>
<iframe src="${course.replaceAll('&', '&amp;')}" onload="window.loaded = true"></iframe></html>`;
}
