import { z } from 'astro/zod';
import { sha256Hex } from '../../src/ground/bytes.ts';
import { expect, test } from './support/fixtures.ts';

const fileList = z.looseObject({ files: z.array(z.unknown()) });

test('the German page says in German why some LMS would not take a package', async ({
  page,
  site,
}) => {
  const path = 'assets/two words.css';
  const css = Buffer.from('p{background:url(/away.png)}');
  await page.route('**/de/suspicious-call/files.json', async (route) => {
    const list = fileList.parse(await (await route.fetch()).json());
    list.files.push({ path, size: css.length, sha256: sha256Hex(css) });
    await route.fulfill({ json: list });
  });
  await page.route('**/de/assets/two%20words.css', (route) =>
    route.fulfill({ body: css, contentType: 'text/css' }),
  );
  await page.goto(`${site}/de/package.html`);
  await page.getByRole('button', { name: 'Paket erstellen' }).click();
  await expect(page.locator('[data-part="doing"]')).toHaveText(
    'Es wurde nichts erstellt.',
    { timeout: 120_000 },
  );
  const said = page.locator('main');
  await expect(said).toContainText(
    `${path}: Der Name enthält andere Zeichen als A-Z a-z 0-9 . _ - /. Manche LMS lehnen die Zip-Datei ab oder liefern die Datei nicht aus.`,
  );
  await expect(said).toContainText(
    `${path}: /away.png beginnt im Wurzelverzeichnis des Servers.`,
  );
  await expect(said).toContainText('Benennen Sie die Datei um:');
});
