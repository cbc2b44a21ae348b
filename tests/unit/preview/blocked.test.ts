import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { blockedWords, readReport } from '../../../src/preview/blockReport.ts';
import { fakePackage } from './fake-package.ts';
import { running } from './running.ts';

const PAGE = 'http://p1-l1.localhost:4321/lms/content/1/a%20b/index.html?x=1';
const report = (directive: string, blocked: string, page = PAGE) => ({
  'document-uri': page,
  'effective-directive': directive,
  'blocked-uri': blocked,
});

describe('a report of the browser reads', () => {
  test.each([
    [
      'script-src-elem',
      'https://cdn.test/jquery.js?learner=7',
      'A script from https://cdn.test/jquery.js, which a b/index.html asks for, did not load.',
    ],
    [
      'font-src',
      'https://fonts.test/a.woff2',
      'A font from https://fonts.test/a.woff2, which a b/index.html asks for, did not load.',
    ],
    [
      'connect-src',
      'wss://live.test/feed',
      'A request for data from wss://live.test/feed, which a b/index.html asks for, did not load.',
    ],
    [
      'form-action',
      'https://collect.test/form',
      'A form on a b/index.html was not sent to https://collect.test/form.',
    ],
    [
      'script-src-attr',
      'inline',
      'A script written into a b/index.html did not take effect.',
    ],
    [
      'script-src',
      'eval',
      'a b/index.html tried to run text as a script (eval), and was not allowed to.',
    ],
    [
      'img-src',
      'data',
      'A picture made inside a b/index.html (data:) did not load.',
    ],
  ])('%s of %s: %s', (directive, blocked, words) => {
    const read = readReport(report(directive, blocked));
    expect(read && blockedWords(read)).toBe(words);
  });

  test('as nothing where it is about an extension of the browser, or no report', () => {
    expect(readReport(report('script-src', 'chrome-extension'))).toBeNull();
    expect(
      readReport(report('script-src', 'inline', 'about:blank')),
    ).toBeNull();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readReport(value)).toBeNull();
      }),
    );
  });
});

describe('reports', () => {
  /** Sends reports to the origin of the first package, as a browser does. */
  async function reported(reports: object[], other?: string) {
    const lms = await running();
    const host = other ?? (await lms.hostFor());
    const send = async (body: object) =>
      lms.send(`http://${host}/lms/blocked`, {
        method: 'POST',
        headers: {
          'content-type': 'application/csp-report',
          origin: `http://${host}`,
          'sec-fetch-site': 'same-origin',
          'sec-fetch-dest': 'report',
        },
        body: JSON.stringify(body),
      });
    const answers = [];
    for (const one of reports)
      answers.push((await send({ 'csp-report': one })).status);
    const shown = async (key: string) =>
      (await fetch(`${lms.url}/lms/packages/${key}`)).text();
    return { ...lms, answers, shown, sendReport: send };
  }

  test('are shown once each on the page of their package, and beside the course of whoever launches it', async () => {
    const one = report('script-src-elem', 'https://cdn.test/a.js');
    const { answers, shown, launch, json } = await reported([one, one]);
    expect(answers).toEqual([204, 204]);
    const page = await shown('1');
    expect(page.match(/<li>A script from https:\/\/cdn\.test/g)).toHaveLength(
      1,
    );
    expect(page).toContain('Your LMS may or may not refuse it too');
    const play = await launch();
    expect(await json(`${play}/blocked`)).toEqual({
      lines: [expect.stringContaining('https://cdn.test/a.js') as string],
    });
  });

  test('are kept in small numbers, as text, and none of nonsense', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      report('img-src', `https://x.test/<b>${String(index)}`),
    );
    const { shown, sendReport } = await reported(many);
    const page = await shown('1');
    expect(page.match(/<li>A picture/g)).toHaveLength(50);
    expect(page).not.toContain('<b>');
    expect((await sendReport([])).status).toBe(204);
    expect((await sendReport({ 'csp-report': 'x' })).status).toBe(204);
  });

  test('go with the version of the package that they were about', async () => {
    const one = report('script-src-elem', 'https://cdn.test/a.js');
    const { shown, options, url } = await reported([one]);
    writeFileSync(
      join(options.packagesDir, 'ours.zip'),
      fakePackage({ title: 'Built again' }),
    );
    await fetch(`${url}/lms/`);
    expect(await shown('1')).toContain('Nothing so far.');
  });

  test('about no package are told so', async () => {
    const one = report('script-src-elem', 'https://cdn.test/a.js');
    expect(
      (await reported([one], `p${'0'.repeat(20)}-l1.localhost`)).answers,
    ).toEqual([410]);
    const { shown } = await reported([one]);
    expect(await shown('9')).toContain('There is no package at this address.');
  });
});
