import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const STYLES = 'src/styles';
const desk = readdirSync(`${STYLES}/desk`).map((file) => `desk/${file}`);
const cards = ['deskworkCards.css'];
const lesson = [
  'base',
  'connection',
  'course',
  'diagrams',
  'lesson',
  'opening',
  'quiz',
  'result',
  'ways',
].map((name) => `${name}.css`);

/** The selectors of a sheet, each for itself. */
function selectorsIn(sheet: string): string[] {
  const text = readFileSync(`${STYLES}/${sheet}`, 'utf8').replace(
    /\/\*.*?\*\//gs,
    '',
  );
  return [...text.matchAll(/([^{};]+)\{/g)].flatMap(([, list = '']) =>
    list.split(/,(?![^(]*\))/).map((selector) => selector.trim()),
  );
}

const classesIn = (text: string): string[] =>
  [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);

// A sheet that comes late restyles what stands in the page already. Either desk may
// stand on a page with the other, and with everything of the lesson.
test.each([
  ['the practice desk', desk, [...lesson, ...cards, 'deskwork.css']],
  ['the small desks', cards, [...lesson, ...desk, 'beforeDesk.css']],
])(
  'the sheet of %s styles nothing by a class alone that means something elsewhere on the page',
  (_name, own, others) => {
    const known = new Set(others.flatMap(selectorsIn).flatMap(classesIn));
    const leaking = own.flatMap(selectorsIn).filter((selector) => {
      const classes = classesIn(selector);
      return classes.length > 0 && classes.every((name) => known.has(name));
    });
    expect(known.size).toBeGreaterThan(50);
    expect(leaking).toEqual([]);
  },
);
