import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { chromium } from '@playwright/test';

import { HoldError } from '../../src/errors.ts';
import { aptCommand, installUntilFound } from './installing.ts';

/** Where Debian, Ubuntu and Google's own package put the browser. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * What Playwright switches off, repeated because of two lists Chromium takes the last; a
 * test compares it. Some of these keep redirects, storage and closing as the tests know them.
 */
const OFF_IN_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The address bar's list of proposals is a page of its own, which Chromium opens beside
 * every window though nobody sees it, and a spare process waits for the next site: both
 * together take as long as opening a page of ours.
 */
const OFF_FOR_SPEED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];

/** Quiet, and without a graphics card; every browser test, the shots and the bench start Chromium with these. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Any name under .test is this machine: `http://lms.test` is plain http without being
  // a secure context, which 127.0.0.1 and localhost always are.
  '--host-resolver-rules=MAP *.test 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** With these every browser test starts Chromium; the bench measures one that is as it comes. */
export const PLAYWRIGHT_ARGS: readonly string[] = [
  ...CHROMIUM_ARGS,
  `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...OFF_FOR_SPEED].join(',')}`,
];

/** What the finder asks of a machine. */
export interface Machine {
  /** The value of CHROMIUM_PATH. */
  named: string | undefined;
  /** Every other place to look, in order. */
  places: string[];
  /** A browser that is there but lacks a library does not run. */
  runs: (path: string) => boolean;
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    named: process.env['CHROMIUM_PATH'],
    places: [...USUAL_PLACES, chromium.executablePath()],
    runs: (path) =>
      existsSync(path) && spawnSync(path, ['--version']).status === 0,
  };
}

/**
 * The browser to test with, or null when the machine has none that starts.
 * Throws when CHROMIUM_PATH names something that does not run.
 */
export function findChromium(machine: Machine = thisMachine()): string | null {
  const { named, places, runs } = machine;
  if (!named) return places.find(runs) ?? null;
  if (runs(named)) return named;
  throw new HoldError(
    `CHROMIUM_PATH names ${named}, which does not start.`,
    'The browser tests need a Chromium that runs.',
    'Correct CHROMIUM_PATH, or unset it and let the tests look for themselves.',
  );
}

/** Finds Chromium, and installs it where there is none. The child processes of this one then use the same. */
export function ensureChromium(): string {
  const found = findChromium() ?? installChromium();
  process.env['CHROMIUM_PATH'] = found;
  return found;
}

function installChromium(): string {
  const apt = aptCommand(['chromium']);
  const ways = ['npx playwright install chromium', ...(apt ? [apt] : [])];
  const found = installUntilFound('Chromium', ways, findChromium);
  if (found !== null) return found;
  throw new HoldError(
    'No Chromium that starts was found, and none could be installed.',
    'The browser tests and the bench run the course in a real browser.',
    'Install Chromium (on Debian, as root: apt-get install chromium) or set CHROMIUM_PATH.',
  );
}
