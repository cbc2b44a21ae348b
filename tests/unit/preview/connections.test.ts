import { Agent, request } from 'node:http';

import { expect, onTestFinished, test } from 'vitest';

import { running } from './running.ts';

const LEARNERS = 200;
/** A browser holds the page of the launch with one and asks for files with another. */
const EACH = 2;

/** A browser of its own: its connections stay open between its requests. */
function browser(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: EACH });
  onTestFinished(() => {
    agent.destroy();
  });
  const { port } = new URL(url);
  return (path: string, host: string) =>
    new Promise<number | string>((resolve) => {
      const sent = request(
        { host: '127.0.0.1', port, path, agent, headers: { host } },
        (response) => {
          response.resume();
          response.on('end', () => {
            resolve(response.statusCode ?? 0);
          });
        },
      );
      sent.on('error', (error) => {
        resolve(error.message);
      });
      sent.end();
    });
}

test('two hundred learners with two connections each are all answered, and again over the connections that they have', async () => {
  const { url, hostFor } = await running();
  const [host] = (await hostFor()).split('-');
  const classroom = Array.from({ length: LEARNERS }, () => browser(url));
  const ask = () =>
    Promise.all(
      classroom.flatMap((get, learner) =>
        Array.from({ length: EACH }, () =>
          get(
            '/lms/content/1/index.html',
            `${host}-l${String(learner + 1)}.localhost`,
          ),
        ),
      ),
    );
  const all = Array.from({ length: LEARNERS * EACH }, () => 200);
  expect(await ask()).toEqual(all);
  expect(await ask()).toEqual(all);
}, 30_000);
