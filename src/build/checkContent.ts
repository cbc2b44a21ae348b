import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_FAILED } from './checkedLoader.ts';
import { startChecker } from './contentChecker.ts';
import type { CheckedContent } from './contentWorker.ts';
import type { ContentChecker } from './contentChecker.ts';
import { plainError } from './explained.ts';
import { findingsFirst } from './findingsFirst.ts';

/** How long a check waits after an edit: the page that shows the edit goes first. */
const PAGE_FIRST_MS = 300;

type Hooks = Required<AstroIntegration['hooks']>;
type Logger = Parameters<Hooks['astro:server:setup']>[0]['logger'];
type DevServer = Parameters<Hooks['astro:server:setup']>[0]['server'];

/**
 * Fails the build on the findings of `npm run check`, which runs while Astro reads the
 * content: a loader that cannot waits for them (`checkedLoader`). The dev server prints
 * them and lays them over the page, at its start and after every change, and
 * lets the page go first: the check runs beside it.
 */
export function checkContent(): AstroIntegration {
  let root = '';
  let checking: Promise<CheckedContent> | null = null;
  const stopOnFindings = async () => {
    const checked = await checking;
    if (checked && checked.findings.length > 0)
      throw plainError(textOf(checked));
  };
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const checker = startChecker(join(root, 'content'));
        checking = checker.check().finally(() => checker.close());
        // Astro asks for it below, whatever comes in between.
        checking.catch(() => null);
      },
      [CONTENT_FAILED]: stopOnFindings,
      // Before Astro makes pages of it.
      'astro:build:start': stopOnFindings,
      'astro:server:setup': ({ server, logger }) => {
        const checker = startChecker(join(root, 'content'));
        server.httpServer?.once('close', () => checker.close());
        watchContent(root, checker, server, logger);
      },
    },
  };
}

function watchContent(
  root: string,
  checker: ContentChecker,
  server: DevServer,
  logger: Logger,
): void {
  let said = '';
  let over: OverPage | null = null;
  findingsFirst(server, root, () => over);
  const report = async (checked: Promise<CheckedContent>) => {
    try {
      const found = await checked;
      const text = textOf(found);
      const before = over;
      over = overPage(root, found);
      if (over) server.ws.send(over);
      // What lies over the page goes with the page.
      else if (before) server.ws.send({ type: 'full-reload' });
      // One save causes several events.
      if (text !== said) print(found, logger);
      said = text;
    } catch (error) {
      // A file vanished while it was read; its own event follows.
      logger.warn(String(error));
    }
  };
  void report(checker.check());
  let waiting: NodeJS.Timeout | null = null;
  const checkSoon = () => {
    if (waiting) clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = null;
      void report(checker.check());
    }, PAGE_FIRST_MS).unref();
  };
  // What was found before an edit says nothing of the page after it.
  server.ws.on('connection', () => {
    if (!waiting) void report(checker.latest());
  });
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(join(root, 'content'))) checkSoon();
  });
}

function print(checked: CheckedContent, logger: Logger): void {
  if (checked.findings.length > 0) logger.error(textOf(checked));
  else logger.info(checked.summary);
}

function textOf({ report }: CheckedContent): string {
  return `The content needs mending.\n\n${report}`;
}

/** What lies over the pages that are open in a browser: the findings, and the first one's line, which opens in an editor. */
type OverPage = NonNullable<ReturnType<typeof overPage>>;

function overPage(root: string, checked: CheckedContent) {
  const [first] = checked.findings;
  if (!first) return null;
  const { path, line, column } = first;
  return {
    type: 'error' as const,
    err: {
      message: textOf(checked),
      stack: '',
      plugin: 'check-content',
      loc: { file: join(root, path), line, column },
      frame: checked.lines[0] ?? '',
    },
  };
}
