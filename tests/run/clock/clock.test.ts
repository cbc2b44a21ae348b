import { spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { clockOf, SETTINGS, type Setting } from './settings.ts';

const SAY = 'const t = Date.now(); while (Date.now() < t + 20);';
const evening = { zone: 'Pacific/Auckland', begin: '2028-02-29T23:30+13:00' };

/** What a Node says whose clock is set so. */
function said(script: string, setting: Setting = evening): string {
  const { stdout } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...clockOf(setting) },
  });
  return stdout.trim();
}

describe('a clock that is set', () => {
  it.each(SETTINGS)('begins at $begin in $zone', (setting) => {
    const start = said('console.log(new Date().toString())', setting);
    const [day = '', offset = ''] = setting.begin.split(/(?=[+-]\d\d:\d\d$)/);
    expect(start).toContain(`GMT${offset.replace(':', '')}`);
    const local = Date.parse(`${start.slice(0, 24)} GMT`);
    // As long as it takes a Node to start.
    expect(local - Date.parse(`${day}:00Z`)).toBeGreaterThanOrEqual(0);
    expect(local - Date.parse(`${day}:00Z`)).toBeLessThan(60_000);
  });

  it('is that of a process and of its threads, in its zone, and goes on', () => {
    const show = 'console.log(new Date().toString(), Date.now() - t >= 20)';
    expect(said(`${SAY} ${show}`)).toMatch(
      /^Tue Feb 29 2028 23:3\d:\d\d GMT\+1300 .* true$/,
    );
    const code = JSON.stringify(`data:text/javascript,${SAY} ${show}`);
    const thread = `new (require('worker_threads').Worker)(new URL(${code}))`;
    expect(said(thread)).toMatch(/^Tue Feb 29 2028 23:3\d/);
  });

  it('reads, adds up and tells dates as any other', () => {
    const show = `console.log(JSON.stringify([
      new Date(2027, 0, 31).getMonth(), new Date('2027-01-31').getTime(),
      new Date(Date.UTC(2027, 0, 31)) instanceof Date,
      new Date().constructor === Date, typeof Date(),
      new (class Own extends Date {})(0) instanceof Date,
    ]))`;
    expect(JSON.parse(said(show))).toEqual([
      0,
      1801353600000,
      true,
      true,
      'string',
      true,
    ]);
  });
});
