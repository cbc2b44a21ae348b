import { parentPort } from 'node:worker_threads';
import { checkAllCourses } from '../checks/checkCourse.ts';
import type { Finding, SourceFile } from '../checks/finding.ts';
import { renderReport, renderSummary } from '../checks/report.ts';
import { keptMemory } from './keptMemory.ts';
import { readContent } from './readContent.ts';

/** What the check of a folder came to, as it is handed between threads. */
export interface CheckedContent {
  findings: Finding[];
  /** For each finding, the line that its author wrote. */
  lines: string[];
  report: string;
  summary: string;
}

const memory = keptMemory();
let known = new Map<string, SourceFile>();

/** Checks a folder. Files that are as they were are the same objects, and so are not parsed again. */
async function check(folder: string): Promise<CheckedContent> {
  const files = (await readContent(folder)).map((file) => {
    const before = known.get(file.path);
    return before?.text === file.text ? before : file;
  });
  known = new Map(files.map((file) => [file.path, file]));
  const checked = checkAllCourses(files, 'content', null, memory);
  const { findings } = checked;
  return {
    findings,
    lines: findings.map(({ path, line }) =>
      (known.get(path)?.text.split('\n')[line - 1] ?? '').trim(),
    ),
    report: renderReport(checked),
    summary: renderSummary(checked),
  };
}

parentPort?.on('message', (folder: string) => {
  void check(folder).then(
    (checked) => parentPort?.postMessage({ checked }),
    (error: unknown) =>
      parentPort?.postMessage({
        failed: error instanceof Error ? error.message : String(error),
      }),
  );
});
