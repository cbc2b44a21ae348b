import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'astro/zod';

import { previewServer } from '../e2e/support/preview.ts';
import { closeTheDoor } from './closedDoor.ts';
import type { Browser, Kind, Tab } from './driver.ts';
import { keepErrors, keptErrors } from './inPage.ts';
import type { Play } from './steps/play.ts';

const PICTURES = 'test-results/browsers';

/** How a play went. */
export interface Went {
  play: Play;
  seconds: number;
  /** What went wrong; null where nothing did. */
  wrong: string | null;
}

/** What became of the plays in one browser. */
export interface Performance {
  version: string;
  /** What the browser asked for beyond this machine; none of it was let through. */
  asked: string[];
}

/** Starts a browser that reaches nothing but this machine, plays in it, and ends it. */
export async function playIn(
  kind: Kind,
  programs: Readonly<Record<string, string>>,
  plays: readonly Play[],
  tell: (version: string, went: Went) => void,
): Promise<Performance> {
  const folder = await mkdtemp(join(tmpdir(), `hold-the-line-${kind.name}-`));
  const door = await closeTheDoor();
  try {
    const on = { folder, proxyPort: door.port };
    const browser = await kind.start(programs, on);
    try {
      for (const play of plays)
        tell(browser.version, await playOnce(kind.name, browser, play));
    } finally {
      await browser.close();
    }
    return { version: browser.version, asked: door.asked() };
  } finally {
    await door.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Plays on a site of its own, so that no play finds what another left in the browser. */
async function playOnce(
  name: string,
  browser: Browser,
  play: Play,
): Promise<Went> {
  const begun = performance.now();
  const server = await previewServer();
  const tab = await browser.newTab();
  let wrong: string | null = null;
  try {
    const { downloads } = browser;
    await play.run({ tab: watched(tab), site: server.url, downloads });
    await requireNoErrors(tab);
  } catch (error) {
    wrong = error instanceof Error ? error.message : String(error);
    const picture = await keepPicture(`${name}-${play.name}.png`, tab);
    if (picture !== null) wrong += ` See ${picture}.`;
  } finally {
    await tab.close();
    await server.close();
  }
  return { play, seconds: (performance.now() - begun) / 1000, wrong };
}

/** The same tab, which keeps the errors of a page from when something is first looked for on it. */
function watched(tab: Tab): Tab {
  return {
    ...tab,
    async find(role, name) {
      await tab.ask(keepErrors);
      return tab.find(role, name);
    },
  };
}

async function requireNoErrors(tab: Tab): Promise<void> {
  await tab.ask(keepErrors);
  const errors = z.array(z.string()).parse(await tab.ask(keptErrors));
  if (errors.length > 0)
    throw new Error(`The page threw: ${errors.join('; ')}`);
}

async function keepPicture(name: string, tab: Tab): Promise<string | null> {
  try {
    const path = join(PICTURES, name);
    await mkdir(PICTURES, { recursive: true });
    await writeFile(path, await tab.picture());
    return path;
  } catch {
    // A tab that has gone shows nothing.
    return null;
  }
}
