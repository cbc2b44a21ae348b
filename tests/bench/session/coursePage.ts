import { HoldError } from '../../../src/errors.ts';
import type { Files } from '../../../src/ground/files.ts';
import { decodeText } from '../../../src/ground/bytes.ts';
import { standInPage } from '../../fixtures/standInPage.ts';

/** Puts the document of a package, as far as its session reads it, in the place of a browser's page. */
export function openPackage(
  files: Files,
  stub: (name: string, value: unknown) => void,
): void {
  const html = textIn(files, 'index.html');
  const page = standInPage(stub);
  for (const id of ['course', 'package']) {
    const block = new RegExp(
      `<script type="application/json" id="${id}"(?: data-fetch="([^"]*)")?>(.*?)</script>`,
      's',
    ).exec(html);
    page.put(id, {
      textContent: block?.[2] ?? '',
      dataset: { fetch: block?.[1] ?? '' },
    });
  }
  for (const [, attributes = ''] of html.matchAll(/<section([^>]*)>/g)) {
    const step = attributeIn(attributes, 'data-step');
    const area = attributeIn(attributes, 'data-area');
    if (step)
      page.put(`[data-step="${step}"]`, { attributes: { 'data-area': area } });
  }
  stub('fetch', (address: string) =>
    Promise.resolve(new Response(textIn(files, address.replace('./', '')))),
  );
}

function textIn(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes) return decodeText(bytes);
  throw new HoldError(
    `The package holds no ${path}.`,
    'The bench plays the course that the package holds.',
    'Build the site again with npm run build.',
  );
}

function attributeIn(attributes: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
