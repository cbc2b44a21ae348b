import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkAllCourses } from '../checks/checkCourse.ts';
import type { ContentReport } from '../checks/checkCourse.ts';
import { renderReport, renderSummary } from '../checks/report.ts';
import { readContent } from './readContent.ts';

type Hooks = Required<AstroIntegration['hooks']>;
type Logger = Parameters<Hooks['astro:server:setup']>[0]['logger'];
type DevServer = Parameters<Hooks['astro:server:setup']>[0]['server'];

/**
 * Fails the build on the findings of `npm run check`. The dev server prints
 * them and lays them over the page, at its start and after every change.
 */
export function checkContent(): AstroIntegration {
  let folder = '';
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        folder = fileURLToPath(new URL('content/', config.root));
        if (command !== 'build') return;
        const report = await reportOn(folder);
        if (report.findings.length > 0) throw failureOf(report);
      },
      'astro:server:setup': async ({ server, logger }) => {
        let latest = await reportOn(folder);
        print(latest, logger);
        server.ws.on('connection', () => showOver(server, latest));
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          reportOn(folder).then(
            (report) => {
              // one save causes several events
              if (textOf(report) === textOf(latest)) return;
              latest = report;
              print(report, logger);
              showOver(server, report);
            },
            // a file vanished while it was read; its own event follows
            (error: unknown) => logger.warn(String(error)),
          );
        });
      },
    },
  };
}

function print(report: ContentReport, logger: Logger): void {
  if (report.findings.length > 0) logger.error(textOf(report));
  else logger.info(renderSummary(report));
}

async function reportOn(folder: string): Promise<ContentReport> {
  return checkAllCourses(await readContent(folder));
}

function textOf(report: ContentReport): string {
  return `The content needs mending.\n\n${renderReport(report)}`;
}

/** An error for Astro to print; its stack would say nothing about the content. */
function failureOf(report: ContentReport): Error {
  const error = new Error(textOf(report));
  error.stack = '';
  return error;
}

/** Lays the findings over the pages that are open in a browser. */
function showOver(server: DevServer, report: ContentReport): void {
  if (report.findings.length === 0) return;
  server.ws.send({
    type: 'error',
    err: { message: textOf(report), stack: '', plugin: 'check-content' },
  });
}
