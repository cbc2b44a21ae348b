import { expect, expectAccessible, test } from './support/fixtures.ts';
import { sheetsIn } from './support/printed.ts';

const PAPERS = [
  {
    id: 'reset-call-card',
    title: 'Reset call card',
    sheets: 1,
    files: ['docx'],
  },
  {
    id: 'reset-procedure',
    title: 'MFA reset procedure',
    sheets: 2,
    files: ['docx'],
  },
  {
    id: 'exception-request',
    title: 'MFA exception request',
    sheets: 2,
    files: ['docx'],
  },
  {
    id: 'exception-register',
    title: 'Exception register',
    sheets: 1,
    files: ['xlsx', 'csv'],
  },
  { id: 'reset-log', title: 'Reset log', sheets: 2, files: ['xlsx', 'csv'] },
  {
    id: 'briefing',
    title: 'Briefing for team leads',
    sheets: 1,
    files: ['docx'],
  },
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of job aids leads to each of them', async ({ page, site }) => {
    await page.goto(`${site}/job-aids.html`);
    for (const { id, title } of PAPERS) {
      const link = page.getByRole('link', { name: title, exact: true });
      await expect(link).toHaveAttribute('href', `./job-aids/${id}.html`);
    }
  });

  for (const { id, title, sheets, files } of PAPERS) {
    test(`${title} prints on the A4 sheets that it promises, and its files are there`, async ({
      page,
      site,
    }) => {
      await page.goto(`${site}/job-aids/${id}.html`);
      await expect(
        page.getByRole('heading', { name: title, level: 1 }),
      ).toBeVisible();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const text = pdf.toString('latin1');
      expect(sheetsIn(pdf)).toBe(sheets);
      expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      for (const kind of files) {
        const link = page.locator(`.aid-files a[href$=".${kind}"]`);
        const address = await link.evaluate((it: HTMLAnchorElement) => it.href);
        const answer = await page.request.get(address);
        expect(answer.status()).toBe(200);
        expect((await answer.body()).length).toBeGreaterThan(50);
      }
    });
  }
});

// axe needs scripts, so these run with them.
for (const path of ['job-aids', ...PAPERS.map(({ id }) => `job-aids/${id}`)]) {
  test(`${path} is accessible in light and dark, wide and narrow, and nothing sticks out`, async ({
    page,
    site,
  }) => {
    test.slow();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site}/${path}.html`);
      await expectAccessible(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    }
  });
}
