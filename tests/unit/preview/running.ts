import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
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

/** What a browser and a course do with the server. A path is one of the LMS; a course's addresses have their origin. */
export function client(url: string) {
  const send = (address: string, sent: Sent = {}) =>
    sendTo(url, new URL(address, url), sent);
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
  /** The origin of the first package for a learner, which has a random name in it. */
  const hostFor = async (learner = 1): Promise<string> => {
    const home = await (await fetch(`${url}/lms/`)).text();
    const [, name = ''] = /packages\/([\da-f]{20})\/delete/.exec(home) ?? [];
    return `p${name}-l${String(learner)}.localhost`;
  };
  const tokens = new Map<string, string>();
  /** The token that a host page holds, as its script reads it. */
  const tokenOf = async (play: string): Promise<string> => {
    const known = tokens.get(play);
    if (known) return known;
    const { text } = await send(play);
    const token = /data-token="([^"]+)"/.exec(text)?.[1] ?? '';
    tokens.set(play, token);
    return token;
  };
  const json = async (address: string, value?: object): Promise<unknown> => {
    const [, play] = /^(http:.*\/lms\/play\/[^/]+)\/\w+$/.exec(address) ?? [];
    const token = play === undefined ? '' : `?token=${await tokenOf(play)}`;
    const { text } = await send(address + token, {
      headers: { 'content-type': 'application/json' },
      ...(value && { method: 'POST', body: JSON.stringify(value) }),
    });
    return JSON.parse(text);
  };
  /** Adds a learner the first time; returns the address of the host page. */
  const launch = async (want = 'launch-frame', more = {}) => {
    await form('/lms/learners', { id: 'a.khan', name: 'Amira Khan' });
    const opened = await form('/lms/launches', {
      learner: '1',
      package: '1',
      unit: '0',
      want,
      ...more,
    });
    expect(opened.status).toBe(303);
    const play = opened.headers.get('location') ?? '';
    await tokenOf(play);
    return play;
  };
  const commit = (play: string, core: object = {}, finish = false) =>
    json(`${play}/commit`, { cmi: sampleCmi(core), finish });
  return { send, form, upload, hostFor, tokenOf, json, launch, commit };
}

export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A request under any name, which fetch would look up, and with any header. */
function sendTo(
  server: string,
  target: URL,
  { method = 'GET', headers = {}, body = '' }: Sent,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: new URL(server).port,
        method,
        path: target.pathname + target.search,
        headers: {
          host: target.host,
          // Node frames the body of some methods only.
          'content-length': String(Buffer.byteLength(body)),
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          const { statusCode: status = 0 } = response;
          resolve({ status, headers: response.headers, text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
