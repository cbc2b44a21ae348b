import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Browser, Ground, Kind, Tab } from '../driver.ts';
import { freePort } from '../ports.ts';
import { until } from '../until.ts';
import { openSession, type Session } from './session.ts';
import { tabOf } from './tab.ts';

/** Room for the window, with its own bars. */
const SCREEN = '1400x1000x24';
const WINDOW = { x: 0, y: 0, width: 1366, height: 806 };

/** WebKitGTK's small browser on a screen of its own, by plain WebDriver. */
export const webkit: Kind = {
  name: 'webkit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  programs: {
    driver: {
      variable: 'WEBKIT_DRIVER_PATH',
      places: ['/usr/bin/WebKitWebDriver'],
    },
    screen: { variable: 'XVFB_PATH', places: ['/usr/bin/Xvfb'] },
  },
  async start({ driver = '', screen = '' }, ground): Promise<Browser> {
    const running: ChildProcess[] = [];
    // Whoever ends this process in the middle leaves nothing behind.
    process.once('exit', () => stopAll(running));
    try {
      const display = await startScreen(screen, running);
      const open = await startDriver(driver, display, ground, running);
      const first = await open();
      await first.send('DELETE', '');
      return {
        version: `WebKitGTK ${first.browserVersion}`,
        downloads: ground.folder,
        newTab: () => openTab(open),
        close() {
          stopAll(running);
          return Promise.resolve();
        },
      };
    } catch (error) {
      stopAll(running);
      throw error;
    }
  },
};

/** Starts a screen that nobody sees, and returns its name once it can be drawn on. */
function startScreen(
  program: string,
  running: ChildProcess[],
): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const screen = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  running.push(screen);
  return new Promise((ready, refuse) => {
    screen.once('error', refuse);
    screen.once('exit', () => refuse(new Error(`${program} ended at once.`)));
    screen.stdio[3]?.once('data', (number) => {
      ready(`:${String(number).trim()}`);
    });
  });
}

/** A tab is a session, so each has a browser to itself that has kept nothing. */
async function openTab(open: () => Promise<Session>): Promise<Tab> {
  const session = await open();
  await session.send('POST', '/window/rect', WINDOW);
  return tabOf(session);
}

/** Starts the driver, and returns how to open a session with it once it listens. */
async function startDriver(
  program: string,
  display: string,
  { folder, proxyPort }: Ground,
  running: ChildProcess[],
): Promise<() => Promise<Session>> {
  const home = join(folder, 'home');
  // Where a desktop keeps downloads is what MiniBrowser goes by.
  await mkdir(join(home, '.config'), { recursive: true });
  await writeFile(
    join(home, '.config', 'user-dirs.dirs'),
    `XDG_DOWNLOAD_DIR="${folder}"\n`,
  );
  const port = await freePort();
  const driver = spawn(program, ['-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, HOME: home, LANG: 'en_GB.UTF-8' },
  });
  running.push(driver);
  const address = `http://127.0.0.1:${port}`;
  await until('the driver of WebKit', () =>
    fetch(`${address}/status`).then(
      () => true,
      () => null,
    ),
  );
  const proxy = `127.0.0.1:${proxyPort}`;
  return () =>
    openSession(address, {
      proxy: {
        proxyType: 'manual',
        httpProxy: proxy,
        sslProxy: proxy,
        noProxy: ['127.0.0.1', 'localhost', '.localhost'],
      },
    });
}

function stopAll(running: readonly ChildProcess[]): void {
  for (const one of running.toReversed()) one.kill();
}
