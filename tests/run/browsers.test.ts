import { describe, expect, it } from 'vitest';

import {
  ensurePrograms,
  findPrograms,
  type Machine,
} from '../browsers/findPrograms.ts';

const kind = {
  name: 'webkit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  programs: {
    driver: { variable: 'DRIVER_PATH', places: ['/a/driver', '/b/driver'] },
    screen: { variable: 'SCREEN_PATH', places: ['/a/screen'] },
  },
} as const;

const machine = (
  there: readonly string[],
  more: Partial<Machine> = {},
): Machine => ({
  named: {},
  isThere: (path) => there.includes(path),
  installing: () => null,
  ...more,
});

describe('the programs of a browser', () => {
  it('are taken from the first place that has them', () => {
    const found = findPrograms(kind, machine(['/b/driver', '/a/screen']));
    expect(found).toEqual({ driver: '/b/driver', screen: '/a/screen' });
  });

  it('are none where one of them is nowhere', () => {
    expect(findPrograms(kind, machine(['/a/driver']))).toBeNull();
  });

  it('are taken from where the environment says, which must be there', () => {
    const named = { DRIVER_PATH: '/mine/driver' };
    const there = ['/a/driver', '/a/screen', '/mine/driver'];
    expect(findPrograms(kind, machine(there, { named }))?.driver).toBe(
      '/mine/driver',
    );
    expect(() =>
      findPrograms(kind, machine(['/a/driver', '/a/screen'], { named })),
    ).toThrow('DRIVER_PATH names /mine/driver');
  });

  it('are said to be missing where nothing can install them', () => {
    expect(ensurePrograms(kind, machine([]))).toEqual({
      kind: 'missing',
      why: 'it is not on this machine; Debian has it as webkit2gtk-driver and xvfb',
    });
  });

  it('are said to be missing where the installing changes nothing', () => {
    const found = ensurePrograms(
      kind,
      machine([], { installing: () => 'false' }),
    );
    expect(found).toMatchObject({
      why: expect.stringContaining('could not be installed'),
    });
  });

  it('are looked for again once they are installed', () => {
    let looks = 0;
    const isThere = (): boolean => {
      looks += 1;
      // The first look, at both places of the driver, finds nothing.
      return looks > 2;
    };
    const found = ensurePrograms(
      kind,
      machine([], { installing: () => 'true', isThere }),
    );
    expect(found).toEqual({
      kind: 'found',
      programs: { driver: '/a/driver', screen: '/a/screen' },
    });
  });
});
