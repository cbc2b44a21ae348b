import { expect, type Page } from '@playwright/test';

/** Nine points, the least that is legible on paper, in CSS pixels. */
const LEAST_PIXELS = 12;
/** CSS pixels in a millimetre. */
const MILLIMETRE = 96 / 25.4;

/** How many sheets a PDF has. */
export function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/**
 * Fails where a text would be smaller than 9 points on A4, with the texts and their
 * sizes, and where something is wider than the paper: a browser prints all of it smaller then.
 * @param margin of the sheet at its sides, in millimetres, as its style says.
 */
export async function expectLegible(page: Page, margin: number): Promise<void> {
  const before = page.viewportSize();
  const width = Math.floor((210 - 2 * margin) * MILLIMETRE);
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  expect(await smallTexts(page)).toEqual([]);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
}

/** Each text below 9 points that is drawn, with its size; those of `::before`, `::after` and the margins too. */
async function smallTexts(page: Page): Promise<string[]> {
  const { sizes, margins } = await page.evaluate(() => {
    const found: { text: string; pixels: number }[] = [];
    const scaleOf = (element: Element): number => {
      const matrix =
        element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      return matrix ? Math.hypot(matrix.b, matrix.d) : 1;
    };
    const add = (text: string, style: CSSStyleDeclaration, of: Element) =>
      found.push({
        text: text.trim().slice(0, 60),
        pixels: parseFloat(style.fontSize) * scaleOf(of),
      });
    const isDrawn = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      // What only a screen reader says.
      element.getBoundingClientRect().width > 1;
    for (const element of document.body.querySelectorAll('*')) {
      if (!isDrawn(element)) continue;
      for (const node of element.childNodes)
        if (node instanceof Text && node.data.trim() !== '')
          add(node.data, getComputedStyle(element), element);
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (/[\p{L}\p{N}]/u.test(style.content.replace(/^none|normal$/, '')))
          add(style.content, style, element);
      }
    }
    const rules = [...document.styleSheets].flatMap((sheet) => [
      ...sheet.cssRules,
    ]);
    const margins = rules
      .filter((rule) => rule instanceof CSSPageRule)
      .flatMap(({ cssText }) => cssText.match(/[\d.]+(?=pt)/g) ?? []);
    return { sizes: found, margins };
  });
  expect(sizes.length).toBeGreaterThan(0);
  return [
    ...sizes
      .filter(({ pixels }) => pixels < LEAST_PIXELS - 0.01)
      .map(({ text, pixels }) => `${(pixels * 0.75).toFixed(2)} pt: ${text}`),
    ...margins
      .filter((points) => Number(points) < 9)
      .map((points) => `${points} pt: a margin of the sheet`),
  ];
}
