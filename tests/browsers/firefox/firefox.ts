import puppeteer, { type Frame, type Page } from 'puppeteer-core';

import { fileInputWith } from '../inPage.ts';
import type { Browser, Ground, Kind, Tab } from '../driver.ts';
import { controlOf } from './control.ts';

const SIZE = { width: 1366, height: 768 };

/** What Firefox is told beside puppeteer's own preferences, which keep it quiet. */
const preferences = ({ folder, proxyPort }: Ground) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/zip',
  // Its own names for this machine pass every proxy by.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
});

/** Firefox, over WebDriver BiDi. */
export const firefox: Kind = {
  name: 'firefox',
  packages: ['firefox-esr'],
  programs: {
    firefox: {
      variable: 'FIREFOX_PATH',
      places: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    },
  },
  async start({ firefox: executablePath = '' }, ground): Promise<Browser> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      defaultViewport: SIZE,
      extraPrefsFirefox: preferences(ground),
    });
    return {
      version: (await browser.version()).replace('/', ' '),
      downloads: ground.folder,
      newTab: async () => tabOf(await browser.newPage()),
      close: () => browser.close(),
    };
  },
};

function tabOf(page: Page): Tab {
  let place: Frame = page.mainFrame();
  return {
    async open(address) {
      // Where a page with a frame of another site is left, puppeteer 25 waits for its
      // navigation in vain, although it tells that the new page has loaded.
      const loaded = new Promise<void>((resolve) => {
        page.once('load', () => resolve());
      });
      await Promise.race([page.goto(address), loaded]);
    },
    async enterFrame() {
      // Not one of page.frames(), which may still hold those of the page before.
      const element = await page.waitForSelector('iframe');
      const frame = await element?.contentFrame();
      if (!frame) throw new Error('The page has no frame.');
      place = frame;
    },
    leaveFrame() {
      place = page.mainFrame();
      return Promise.resolve();
    },
    async find(role, name) {
      // Firefox itself works out roles and names, and leaves out what is not shown.
      const found = await place.$$(`aria/${name}[role="${role}"]`);
      return found.map(controlOf);
    },
    async findFileInput(label) {
      const found = await place.evaluateHandle(fileInputWith, label);
      const element = found.asElement();
      return element ? [controlOf(await element.toElement('input'))] : [];
    },
    ask: (run) => place.evaluate(run),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}
