import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished } from 'vitest';

import {
  startPreview,
  type PreviewOptions,
} from '../../../src/preview/server.ts';
import { fakePackage } from './fake-package.ts';
import { sampleCmi, temporaryFolder } from './fixtures.ts';

/** A running preview with a small site and one package of ours. */
export async function running(change: Partial<PreviewOptions> = {}) {
  const dir = temporaryFolder();
  const options = {
    port: 0,
    dir: join(dir, 'data'),
    siteDir: join(dir, 'site'),
    packagesDir: join(dir, 'packages'),
    ...change,
  };
  mkdirSync(options.siteDir, { recursive: true });
  mkdirSync(options.packagesDir, { recursive: true });
  writeFileSync(join(options.siteDir, 'index.html'), 'the site');
  writeFileSync(join(options.siteDir, 'about.html'), 'about');
  writeFileSync(join(options.packagesDir, 'ours.zip'), fakePackage());
  writeFileSync(join(dir, 'secret.txt'), 'secret');
  const preview = await startPreview(options);
  onTestFinished(() => preview.close());
  return { preview, url: preview.url, options, dir, ...client(preview.url) };
}

/** What a browser and a course do with the server. */
export function client(url: string) {
  const form = (path: string, fields: Record<string, string>) =>
    fetch(url + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      headers: { accept: 'text/html' },
    });
  const upload = (name: string, bytes: Uint8Array) => {
    const body = new FormData();
    body.append('package', new File([new Uint8Array(bytes)], name));
    return fetch(`${url}/lms/packages`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
  };
  const json = async (path: string, value?: object): Promise<unknown> => {
    const response = await fetch(url + path, {
      headers: { 'content-type': 'application/json' },
      ...(value && { method: 'POST', body: JSON.stringify(value) }),
    });
    return response.json();
  };
  /** Adds a learner the first time; returns the path of the launch. */
  const launch = async (want = 'launch-frame') => {
    await form('/lms/learners', { id: 'a.khan', name: 'Amira Khan' });
    const opened = await form('/lms/launches', {
      learner: '1',
      package: '1',
      want,
    });
    expect(opened.status).toBe(303);
    return opened.headers.get('location') ?? '';
  };
  const commit = (play: string, core: object = {}, finish = false) =>
    json(`${play}/commit`, { cmi: sampleCmi(core), finish });
  return { form, upload, json, launch, commit };
}
