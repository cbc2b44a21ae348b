import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { readSettings } from '../../src/evidence/settings/settingsFile.ts';
import { decodeText, sha256Hex } from '../../src/ground/bytes.ts';
import { unzipFiles } from '../../src/ground/zip/unzip.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { methodWords } from '../../src/words/workshop/evidence/writing/method.ts';
import { spokenIn } from '../unit/words/twins/sources.ts';
import { downloaded } from './support/download.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { given } from './support/records.ts';

const SITE = resolve('dist/site');
const COURSE = 'suspicious-call';
const PAGES = ['index', 'package', 'records', 'job-aids', '404'];
const MOODLE = 'tests/fixtures/evidence/moodle41-scorm-basic.txt';

/** An exception that gives no reason. */
const REGISTER =
  'Konto,Person oder System,Grund,Risiko,Freigebende Person,Rolle der freigebenden Person,Schutzmaßnahmen,Freigegeben am,Prüfdatum,Status\r\nsvc,Scanner,,Post,Rosa,Bereichsleitung,Eine IP,2026-11-01,2026-11-30,Offen\r\n';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** What the page fetches in vain. */
function missesOn(page: Page): string[] {
  const missed: string[] = [];
  page.context().on('response', (answer) => {
    if (answer.status() >= 400) missed.push(answer.url());
  });
  return missed;
}

/** Presses the German button and returns the zip's name and SHA-256, as downloaded. */
async function makeGerman(page: Page): Promise<[string, string]> {
  await page.getByRole('button', { name: 'Paket erstellen' }).click();
  await expect(
    page.getByRole('heading', { name: 'Ihr Paket ist fertig' }),
  ).toBeFocused({ timeout: 120_000 });
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /\.zip$/ }).click();
  const file = await downloading;
  return [file.suggestedFilename(), sha256Hex(readFileSync(await file.path()))];
}

/** What the command makes of the same choices. */
async function command(
  given: Parameters<typeof readOptions>[0],
): Promise<[string | undefined, string | undefined]> {
  const [made] = await packageSite(SITE, readOptions(given), COURSE);
  return [made?.name, made?.sha256];
}

for (const width of [320, 1000])
  test(`every German page is accessible in light and dark and scrolls one way only, ${width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 600 });
    for (const name of PAGES) {
      await page.goto(`${site}/de/${name}.html`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
      await expectAccessible(page);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth > window.innerWidth,
        ),
        name,
      ).toBe(false);
    }
  });

test('each language leads to the same page of the other, and a guide to the start', async ({
  page,
  site,
}) => {
  const missed = missesOn(page);
  const to = (name: string) =>
    page.getByRole('banner').getByRole('link', { name, exact: true });
  for (const [path, german, english] of [
    [
      'package',
      'Ein Paket für Ihr LMS erstellen',
      'Make a package for your LMS',
    ],
    ['job-aids/reset-log', /^Reset-Protokoll/, /^Reset log/],
  ] as const) {
    await page.goto(`${site}/${path}.html`);
    await to('Deutsch').click();
    await expect(title(page)).toHaveText(german);
    await to('English').click();
    await expect(title(page)).toHaveText(english);
  }
  await page.goto(`${site}/managers.html`);
  await to('Deutsch').click();
  await expect(title(page)).toContainText('Jemand ruft an');
  expect(missed).toEqual([]);
});

test('the German pages lead to the guides, which are in English, and say so', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/de/job-aids/reset-log.html`);
  const guide = page.getByRole('link', {
    name: 'LMS-Administration (englisch)',
  });
  await expect(guide).toHaveAttribute('hreflang', 'en');
  await guide.click();
  await expect(title(page)).toHaveText('Set it up in your LMS');
  const below = await page.goto(`${site}/de/lms-admins.html`);
  expect(below?.status()).toBe(404);
});

test('an address that leads nowhere below the German site leads to the start', async ({
  page,
  site,
}) => {
  const missed = missesOn(page);
  await page.goto(`${site}/de/some/where/lost.html`);
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(title(page)).toContainText('Someone rings');
  // Its icon is looked for in vain until the folder is found.
  expect(missed.filter((url) => !/icon\.svg|lost\.html/.test(url))).toEqual([]);
});

test('the start page lists the German course and opens it', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/de/`);
  const entry = page.getByRole('region', { name: 'Verdächtige Anrufe melden' });
  await expect(entry).toContainText(/etwa \d+ Minuten/);
  await entry.getByRole('link', { name: /^Kurs öffnen/ }).click();
  await expect(title(page)).toHaveText('Verdächtige Anrufe melden');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
});

test('the German page makes the bytes that the command makes: in German, in both languages and under other rules', async ({
  page,
  site,
}) => {
  const missed = missesOn(page);
  await page.goto(`${site}/de/package.html`);
  await expect(page.getByLabel('Deutsch', { exact: true })).toBeChecked();
  await expect(page.locator('[data-part="command"]')).toHaveText(
    `npm run package -- --course ${COURSE} --languages de`,
  );
  expect(await makeGerman(page)).toEqual(await command({ languages: 'de' }));

  await page.getByLabel('English und Deutsch').check();
  await page.getByLabel('cmi5', { exact: true }).check();
  const both = { languages: 'en,de', standard: 'cmi5' };
  expect(await makeGerman(page)).toEqual(await command(both));

  await page.getByLabel('Hohe Sicherheit').check();
  const preset = 'high-assurance' as const;
  expect(await makeGerman(page)).toEqual(
    await command({ ...both, policy: { preset } }),
  );

  await page.getByLabel('Kleines Team').check();
  await page.getByLabel('Deutsch', { exact: true }).check();
  await page.getByLabel('Längste Ausnahme, in Tagen').fill('30');
  const text = readFileSync('content/de/policy.yaml', 'utf8');
  const policy = {
    name: 'ours.yaml',
    text: text.replace('maxDays: 90', 'maxDays: 30'),
  };
  expect(policy.text).not.toBe(text);
  expect(await makeGerman(page)).toEqual(
    await command({ languages: 'de', standard: 'cmi5', policy }),
  );
  await expectAccessible(page);
  expect(missed).toEqual([]);
});

/** What stands beside a field and says what is wrong with it. */
const faultOf = (page: Page, field: string) =>
  page.locator(`[data-field="${field}"] [data-fault]`);

test('the German page says in German why a logo, a colour, a mark and a title cannot be used', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/de/package.html`);
  await page.getByLabel('Logo', { exact: true }).setInputFiles({
    name: 'unseres.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><path onclick="x()" d="M0 0h160v40z"/></svg>',
    ),
  });
  await expect(faultOf(page, 'logo')).toHaveText(
    'Das Logo unseres.svg kann nicht verwendet werden. <path> hat die Ereignisbehandlung onclick. Exportieren Sie das Bild als einfaches SVG, in dem alles als Form gezeichnet ist, oder als PNG.',
  );
  await page.getByLabel('Akzentfarbe', { exact: true }).fill('#ffff00');
  await page.getByLabel('Akzentfarbe', { exact: true }).blur();
  await expect(faultOf(page, 'accent')).toContainText(
    /^„#ffff00“ ist zu hell: Auf der hellen Seite des Kurses beträgt der Kontrast 1,\d\d zu 1\./,
  );
  const refusedWith = async (
    field: string,
    label: string,
    value: string,
    words: string | RegExp,
  ) => {
    await page.getByLabel(label).fill(value);
    await page.getByRole('button', { name: 'Paket erstellen' }).click();
    await expect(
      page.getByRole('heading', {
        name: 'Eine Auswahl kann nicht verwendet werden.',
      }),
    ).toBeFocused();
    await expect(faultOf(page, field)).toContainText(words);
    await expect(page.locator('[data-part="doing"]')).toHaveText(
      'Es wurde nichts erstellt.',
    );
    await page.getByLabel(label).fill('');
  };
  await refusedWith(
    'mastery',
    'Bestehensgrenze für das LMS',
    '900',
    '„900“ ist keine Bestehensgrenze. Das LMS vergleicht sie mit einer Punktzahl von 0 bis 100, bei jedem Standard.',
  );
  await refusedWith(
    'title',
    'Titel im LMS',
    'Sehr lang '.repeat(40),
    /^Der Titel kann nicht verwendet werden\. Es sind \d+ Zeichen; ein LMS zeigt 1 bis \d+\./,
  );
});

test('the German page says in German what is wrong with rules', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/de/package.html`);
  await page.getByLabel('Längste Ausnahme, in Tagen').fill('900');
  const refused = page.locator('[data-part="refusal"]');
  await page.getByRole('button', { name: 'Paket erstellen' }).click();
  await expect(refused).toContainText(
    'Unter dieser Richtlinie lässt sich der Kurs nicht verpacken: 1 Befund.',
    { timeout: 60_000 },
  );
  await expect(faultOf(page, 'policy:exceptions.maxDays')).toHaveText(
    'exceptions.maxDays ist 900, erwartet: die längste Ausnahme in Tagen, 1 bis 365. Schreiben Sie es so: maxDays: 90',
  );
  await page.getByLabel('Längste Ausnahme, in Tagen').fill('90');
  await page.getByLabel('Anerkannte Prüfungen vor einem Reset').fill('3');
  await page.getByRole('button', { name: 'Paket erstellen' }).click();
  await expect(faultOf(page, 'policy:privileged.checks')).toContainText(
    'ein privilegiertes Konto braucht 2 Prüfungen und ein gewöhnliches 3, erwartet: mindestens so viele für das privilegierte.',
  );
});

test('the German page gives the set-up sheet in German, and of one LMS what the form shows', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/de/package.html`);
  await page.getByLabel('Ihr LMS', { exact: true }).selectOption('Docebo');
  const advice = page.locator('[data-part="lms-advice"]');
  await expect(advice).toContainText('Docebo nimmt SCORM 1.2 an.');
  expect(await makeGerman(page)).toEqual(await command({ languages: 'de' }));
  const sheet = page.getByRole('region', { name: 'Einrichtungsblatt' });
  for (const words of [
    /^Einrichtungsblatt für suspicious-call-de-scorm12\.zip\n=+\n/,
    /\nSprache +Deutsch\n/,
    /\nAn die Stelle eines früheren Pakets\?\n-+\nNicht bekannt\. Dieses Paket wurde nicht/,
    /\nIn jedem LMS\n-+\n- Art des Inhalts: SCORM 1\.2\.\n/,
    /Löschen Sie dann den Testversuch\./,
  ])
    await expect(sheet).toHaveText(words, { useInnerText: true });
  const text = await sheet.innerText();
  // What other pages and systems call things stands in quotation marks.
  const own = text.replace(/„[^“]*“|"[^"]*"|https:\S+/g, '');
  expect(own).not.toMatch(/\b(?:the|and|your|package|with|is)\b/);
  const long = text.split('\n').filter((line) => line.length > 100);
  expect(long.filter((line) => !line.includes('https:'))).toEqual([]);
  await expectAccessible(page);
});

/** What an English report or pack would say, as far as it is too long to stand in the English of the course. */
const ENGLISH = globSync('src/words/workshop/evidence/writing/*.ts')
  .flatMap((path) => spokenIn(path))
  .map((text) => text.trim())
  .filter((text) => /(?:\p{L}+[,:;]? ){5}/u.test(text));

/** The English sentences in a file of the pack, or on the page. */
const englishIn = (text: string) =>
  ENGLISH.filter((sentence) => text.includes(sentence));

test('the German page of evidence asks in German and makes a German report and pack', async ({
  page,
  site,
}) => {
  const missed = missesOn(page);
  await page.goto(`${site}/de/records.html`);
  await page
    .getByLabel('Exporte, Ausnahmeregister, Reset-Protokoll')
    .setInputFiles([
      given('grades.txt', readFileSync(MOODLE)),
      given('register.csv', REGISTER),
    ]);
  await page.getByLabel('Tag des Berichts (optional)').fill('2026-11-24');
  await page.getByRole('button', { name: 'Paket erstellen' }).click();
  await expect(
    page.getByRole('heading', {
      name: 'Sagen Sie, was die Dateien nicht sagen',
    }),
  ).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Zeitzone der Uhrzeiten').selectOption('Europe/London');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Course module').selectOption('Dieser Kurs');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(
    page.getByRole('heading', { name: /^Ihr Bericht ist / }),
  ).toBeFocused();
  const report = page.getByRole('region', { name: 'Bericht', exact: true });
  await expect(report).toBeVisible();
  await expect(report).not.toHaveAttribute('lang', /./);
  await expect(
    report.getByRole('heading', { name: '1 Zusammenfassung' }),
  ).toBeVisible();
  await expect(report).toContainText('24. November 2026');
  expect(ENGLISH).toContain(methodWords.title);
  expect(englishIn(await report.innerText())).toEqual([]);
  await expect(report).toContainText('Zeile 2: Es ist kein Grund angegeben.');
  await expect(report).toContainText('nennen keine Version');
  const pack = unzipFiles(
    new Uint8Array(await downloaded(page, 'evidence-2026-11-24.zip')),
  );
  expect([...pack.keys()]).toEqual(
    expect.arrayContaining(['report.html', 'settings.json', 'SHA256SUMS']),
  );
  const told = (name: string) => decodeText(pack.get(name) ?? new Uint8Array());
  for (const name of pack.keys())
    if (name.endsWith('.html')) {
      expect(told(name), name).toContain('<html lang="de-DE">');
      expect(englishIn(told(name)), name).toEqual([]);
    }
  expect(englishIn(told('README.txt'))).toEqual([]);
  expect(told('README.txt')).toMatch(/^Nachweispaket von Hold the Line\n/);
  // What programs read is the same in every language.
  expect(told('people.csv')).toMatch(/^\uFEFF?person,name,unit,manager,/);
  expect(readSettings(told('settings.json')).asOf).toBe('2026-11-24');
  await expectAccessible(page);
  expect(missed).toEqual([]);
});

test('the German page of evidence says in German how a file was read, and why one was not', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/de/records.html`);
  const main = page.locator('main');
  const give = async (name: string, content: string | Buffer) => {
    await page
      .getByLabel('Exporte, Ausnahmeregister, Reset-Protokoll')
      .setInputFiles([given(name, content)]);
    await page.getByRole('button', { name: 'Paket erstellen' }).click();
  };
  await give('plan.pdf', '%PDF-1.7 '.padEnd(80, 'x'));
  await expect(main).toContainText(
    'plan.pdf ist kein Bericht, der gelesen werden kann. Das ist ein PDF. Zahlen kann man aus einem PDF nicht lesen.',
  );
  await page.getByRole('button', { name: 'plan.pdf entfernen' }).click();
  await give('grades.txt', readFileSync(MOODLE));
  await page.getByLabel('Zeitzone der Uhrzeiten').selectOption('Europe/London');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByText('Wie jede Datei gelesen wurde').click();
  await expect(main).toContainText(
    'grades.txt: Moodle: einfacher SCORM-Bericht; wie sicher das Format bekannt ist: genau',
  );
  await expect(main).toContainText('Der einfache Bericht hat keine Antworten.');
});
