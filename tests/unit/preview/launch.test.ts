import { describe, expect, onTestFinished, test } from 'vitest';

import { startPreview } from '../../../src/preview/server.ts';
import { client, running } from './running.ts';

describe('a launch', () => {
  test('stores what the course commits and finishes', async () => {
    const { json, launch, commit } = await running();
    const play = await launch();
    expect(await json(`${play}/state`)).toMatchObject({
      cmi: {
        core: {
          student_name: 'Amira Khan',
          entry: 'ab-initio',
          credit: 'credit',
        },
      },
      course: '/lms/content/1/index.html',
    });
    expect(await json(`${play}/initialize`, {})).toMatchObject({
      stored: true,
    });
    expect(await commit(play)).toMatchObject({ stored: true });
    expect(await commit(play, { lesson_status: 'passed' }, true)).toMatchObject(
      { stored: true },
    );
    expect(await json('/lms/records/records.json')).toMatchObject({
      records: [
        {
          completion: 'completed',
          success: 'passed',
          seconds: 62.5,
          attempt: 1,
        },
      ],
    });
  });

  test('takes nothing after its end, but repeats its answer to the same end', async () => {
    const { launch, commit } = await running();
    const play = await launch();
    await commit(play, {}, true);
    expect(await commit(play, {}, true)).toMatchObject({ stored: true });
    expect(await commit(play, { lesson_status: 'passed' }, true)).toEqual({
      stored: false,
      reason: 'This launch has ended.',
    });
  });

  test('says no to data that are none or too many', async () => {
    const { json, launch } = await running();
    const play = await launch();
    expect(await json(`${play}/commit`, { cmi: 'x' })).toMatchObject({
      stored: false,
    });
    expect(
      await json(`${play}/commit`, {
        cmi: { core: {} },
        filler: 'x'.repeat(3_000_000),
      }),
    ).toEqual({
      stored: false,
      reason: 'The data of this commit are too large.',
    });
    const unknown = new URL('/lms/play/unknown/commit', play).href;
    expect(await json(unknown, {})).toEqual({
      stored: false,
      reason: 'There is no launch at this address.',
    });
  });

  test('that is loaded again goes on in a launch of its own', async () => {
    const { send, json, launch, commit } = await running();
    const play = await launch();
    await commit(play);
    const again = await send(play);
    expect(again.status).toBe(303);
    const next = new URL(again.headers.location ?? '', play).href;
    expect(next).not.toBe(play);
    expect(await json(`${next}/state`)).toMatchObject({
      cmi: { core: { entry: 'resume', total_time: '00:01:02.50' } },
    });
    await commit(next, {}, true);
    expect((await send(next)).status).toBe(410);
  });

  test('after a pass is a review that changes nothing, until a new attempt begins', async () => {
    const { json, launch, commit } = await running();
    await commit(await launch(), { lesson_status: 'passed' }, true);
    const review = await launch();
    expect(await json(`${review}/state`)).toMatchObject({
      cmi: { core: { lesson_mode: 'review', credit: 'no-credit' } },
    });
    expect(
      await commit(review, { lesson_status: 'incomplete' }, true),
    ).toMatchObject({
      stored: true,
    });
    const next = await launch('new-popup');
    expect(await json(`${next}/state`)).toMatchObject({
      cmi: { core: { entry: 'ab-initio' } },
    });
    expect(await json('/lms/records/records.json')).toMatchObject({
      records: [
        { attempt: 1, success: 'passed' },
        { attempt: 2, completion: 'not attempted' },
      ],
    });
  });

  test('asks for something that can be opened', async () => {
    const { form, launch } = await running();
    await launch();
    const open = (learner: string, course: string, want: string) =>
      form('/lms/launches', { learner, package: course, want, unit: '0' }).then(
        ({ status }) => status,
      );
    expect(await open('1', '1', 'dance')).toBe(400);
    expect(await open('9', '1', 'launch-frame')).toBe(404);
    expect(await open('1', '9', 'launch-frame')).toBe(404);
    await form('/lms/learners', { id: 'b', name: 'B' });
    expect(await open('2', '1', 'review-frame')).toBe(409);
  });
});

test('records survive a restart', async () => {
  const { options, preview, launch, commit } = await running();
  await commit(await launch(), { lesson_status: 'completed' }, true);
  await preview.close();
  const again = await startPreview(options);
  onTestFinished(() => again.close());
  expect(
    await client(again.url).json('/lms/records/records.json'),
  ).toMatchObject({
    records: [{ learnerId: 'a.khan', completion: 'completed' }],
  });
});
