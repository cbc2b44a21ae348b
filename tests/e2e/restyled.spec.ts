import { z } from 'astro/zod';

import { expect, test } from './support/fixtures.ts';
import { answer, press } from './support/onCall.ts';

const askedSchema = z.object({
  name: z.literal('StyleRecalcInvalidationTracking'),
  args: z.object({
    data: z.object({ nodeName: z.string(), reason: z.string() }),
  }),
});

/**
 * What `:has()` was once asked of, Chromium asks again whenever something comes into the
 * page that it could be about: a bare `:checked`, a `:not()` or a class of the lines.
 */
test('a line of a call has the styles of the lesson asked nothing', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C04 A');
  await expect(page.locator('.claim h3')).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const asked: string[] = [];
  let seen = 0;
  devtools.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const { data } = askedSchema.safeParse(event);
      if (!data) continue;
      seen += 1;
      const { nodeName, reason } = data.args.data;
      if (reason === 'Affected by :has()') asked.push(nodeName);
    }
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories:
      'devtools.timeline,disabled-by-default-devtools.timeline.invalidationTracking',
  });
  await press(page, 'D');
  await press(page, 'K');
  await press(page, 'CF');
  await expect(page.locator('.line').last()).toBeVisible();
  const ended = new Promise((done) =>
    devtools.once('Tracing.tracingComplete', done),
  );
  await devtools.send('Tracing.end');
  await ended;
  expect(seen).toBeGreaterThan(0);
  // The desk's own foot may ask what stands in it.
  const inLesson = asked.filter((node) => !node.includes("class='frame-foot'"));
  expect(inLesson).toEqual([]);
});
