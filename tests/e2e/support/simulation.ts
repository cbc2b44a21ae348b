import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TOO_SOON } from '../../../src/domain/simulation/secondPress.ts';
import { expect } from '@playwright/test';
import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import {
  resolveVariant,
  variantIds,
} from '../../../src/domain/simulation/callCase.ts';
import type { CallCase } from '../../../src/domain/simulation/callCase.ts';
import type { Move } from '../../../src/domain/simulation/callState.ts';
import { checkCodes } from '../../../src/domain/simulation/checks.ts';
import { allDeeds } from '../../../src/domain/simulation/log.ts';
import { trueEntry } from '../../../src/domain/simulation/trueEntry.ts';
import { asksCertainty } from '../../../src/domain/simulation/moves.ts';
import type { MoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import { play, soundMoves } from '../../../src/domain/simulation/play.ts';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { nextCall } from '../../../src/domain/simulation/queue.ts';
import { caseSchema } from '../../../src/schema/case.ts';
import { courseSchema, deskSchema } from '../../../src/schema/course.ts';
import type { CaseForm } from '../../../src/schema/caseParts.ts';
import { policySchema } from '../../../src/schema/policy.ts';
import { soundForm } from '../../unit/domain/simulation/soundForm.ts';
import { named } from './named.ts';

type Place = Page | Frame | FrameLocator;

/** How a control is worked. */
export interface Hand {
  press(control: Locator): Promise<void>;
  /** Chooses the radio button of this value in a group. */
  choose(group: Locator, value: string): Promise<void>;
  /** Ticks a box. */
  tick(box: Locator): Promise<void>;
  /** Opens a tab. */
  look(tab: Locator): Promise<void>;
}

const filesOf = (course: string) => {
  const folder = join('content', course, 'cases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) =>
    caseSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))),
  );
};
const files = filesOf('mfa-exceptions');
/** The rules that the course ships with. */
export const policy = policySchema.parse(
  parse(readFileSync('content/policy.yaml', 'utf8')),
);

/** When the desk is passed, and what its queue holds. */
export const rule = deskSchema.parse(
  courseSchema.parse(
    parse(readFileSync('content/mfa-exceptions/course.yaml', 'utf8')),
  ).desk,
);
export const queue = rule.cases.flatMap(
  (id) => files.find((it) => it.id === id) ?? [],
);

const callsIn = (all: typeof files): CallCase[] =>
  all.flatMap((file) => variantIds(file).map((id) => resolveVariant(file, id)));

/** Every call of the first course in every variant. */
export const calls: readonly CallCase[] = callsIn(files);

/** Every call of every course in every language: what is on screen tells which it is. */
const everyCall = readdirSync('content').flatMap((course) =>
  callsIn([...filesOf(course), ...filesOf(join(course, 'de'))]),
);

const mouse: Hand = {
  press: async (control) => {
    // A hand that has not moved would press twice; it stays within the course's frame.
    const box = await control.boundingBox();
    const { mouse: hand } = control.page();
    await hand.move(box?.x ?? 0, (box?.y ?? 0) - 80);
    await hand.move((box?.x ?? 0) + 60, (box?.y ?? 0) - 30);
    await control.click();
  },
  choose: (group, value) => group.locator(`input[value="${value}"]`).check(),
  tick: (box) => box.check(),
  look: (tab) => tab.click(),
};

/** Tab, arrows, Space and Enter, and nothing else. */
export function keyboard(page: Page): Hand {
  async function tabTo(control: Locator): Promise<void> {
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab');
      if (await control.evaluate((it) => it === document.activeElement)) return;
    }
    throw new Error(`Tab does not reach ${String(control)}.`);
  }
  let pressed = 0;
  return {
    async press(control) {
      await tabTo(control);
      // Sooner, and at the same place, it would be the second half of a double press.
      await page.waitForFunction(
        (since) => performance.now() >= since,
        pressed + TOO_SOON,
      );
      await page.keyboard.press('Enter');
      pressed = await page.evaluate(() => performance.now());
    },
    async choose(group, value) {
      const values = await group
        .getByRole('radio')
        .evaluateAll((all) => all.map((it) => it.getAttribute('value')));
      await tabTo(group.getByRole('radio').first());
      await page.keyboard.press('Space');
      for (let at = 0; at < values.indexOf(value); at += 1)
        await page.keyboard.press('ArrowDown');
      await expect(group.locator(`input[value="${value}"]`)).toBeChecked();
    },
    async tick(box) {
      await tabTo(box);
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
    },
    // One tab of a list takes the focus, and arrows go on from it.
    async look(tab) {
      await tabTo(tab.page().locator('[role=tab][aria-selected=true]'));
      for (let presses = 0; presses < 4; presses += 1) {
        if (await tab.evaluate((it) => it === document.activeElement)) break;
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Enter');
    },
  };
}

/** A text without its quotation marks and apostrophes, which the page sets, and with single spaces. */
export function plain(text: string): string {
  return text.replaceAll(/["'‘’„“”]/g, '').replaceAll(/\s+/g, ' ');
}

/** The calls that may be the one on screen, by what has come in and what was looked up so far. */
async function candidates(
  place: Place,
  looked: readonly MoveCode[],
  events: string,
): Promise<CallCase[]> {
  const who = plain(await place.locator('.claim').innerText());
  const said = plain(await place.locator('.talk').innerText());
  const shows = (list: CallCase['history']) =>
    list.every(({ text }) => events.includes(plain(text)));
  return everyCall.filter(
    ({ caller, opening, history, signins }) =>
      [caller.name, caller.role, caller.from].every((it) =>
        who.includes(plain(it)),
      ) &&
      opening.some((lines) =>
        lines.every(({ text }) => said.includes(plain(text))),
      ) &&
      (!looked.includes('H') || shows(history)) &&
      (!looked.includes('S') || shows(signins)),
  );
}

/** The call on screen, and the looks that it took to tell it from its other variants. */
async function callOn(
  place: Place,
  hand: Hand,
): Promise<{ call: CallCase; made: Move[] }> {
  const made: Move[] = [];
  // Each look takes the place of the one before it.
  let events = '';
  for (const code of [null, 'H', 'S', 'D'] as const) {
    if (code) {
      await makeLook(place, hand, code);
      made.push({ code });
      events += plain(await place.locator('.tool').innerText());
    }
    const left = await candidates(
      place,
      made.map((move) => move.code),
      events,
    );
    const [call] = left;
    if (call && left.length === 1) return { call, made };
  }
  throw new Error('No case, or more than one, is the call on screen.');
}

/** Looks something up by its tab, and is back at the call. */
async function makeLook(
  place: Place,
  hand: Hand,
  code: 'D' | 'H' | 'S',
): Promise<void> {
  await hand.look(place.locator(`#tool-${code}`));
  const shut = place.locator('.shut');
  if (await shut.isVisible()) await shut.click();
}

/** Presses a move: in the action bar if it stands there, and among all moves if not. */
async function pressMove(
  place: Place,
  hand: Hand,
  code: MoveCode,
): Promise<void> {
  const inBar = place.locator(`.action-bar [data-move="${code}"]`);
  if (await inBar.isVisible()) return hand.press(inBar);
  await hand.press(place.getByRole('button', { name: named.more }));
  await hand.press(place.locator(`.sheet [data-move="${code}"]`));
}

async function makeMove(
  place: Place,
  hand: Hand,
  call: CallCase,
  move: Move,
  before: readonly Move[],
): Promise<void> {
  const { code } = move;
  if (code === 'D' || code === 'H' || code === 'S')
    return makeLook(place, hand, code);
  await pressMove(place, hand, code);
  if (code === 'L') return writeLog(place, hand, call, before);
  if (code === 'EX' && call.form) return fillForm(place, hand, call.form);
  if (code === 'X')
    await hand.press(place.getByRole('button', { name: named.aloud }));
  if (asksCertainty.includes(code))
    await hand.press(place.getByRole('button', { name: named.certain }));
}

/** The question that has an input of this name. */
function question(place: Place, name: string): Locator {
  return place.locator('fieldset', {
    has: place.locator(`input[name="${name}"]`),
  });
}

/** Writes what happened, all of it, and signs. */
async function writeLog(
  place: Place,
  hand: Hand,
  call: CallCase,
  before: readonly Move[],
): Promise<void> {
  const entry = trueEntry(before, play(before, call, policy), call, policy);
  const box = (name: string) => place.locator(`input[name="${name}"]`);
  for (const code of checkCodes) {
    const showed = entry.checks[code];
    if (!showed) continue;
    await hand.tick(box(`log-check-${code}`));
    const answers = place.locator('.segments', {
      has: box(`log-showed-${code}`),
    });
    await hand.choose(answers, showed);
  }
  if (Object.keys(entry.checks).length === 0)
    await hand.tick(box('log-check-none'));
  const done = allDeeds.filter((it) => entry.deeds.includes(it));
  for (const deed of done.length > 0 ? done : ['none'])
    await hand.tick(
      place.locator(`input[name="log-outcome"][value="${deed}"]`),
    );
  await hand.choose(question(place, 'log-approver'), entry.approver);
  await hand.press(place.getByRole('button', { name: named.sign }));
}

/** Fills in a sound exception form and hands it in. */
async function fillForm(
  place: Place,
  hand: Hand,
  form: CaseForm,
): Promise<void> {
  const sound = soundForm(form, policy);
  for (const name of ['reason', 'risk', 'approver', 'controls'] as const)
    await hand.choose(question(place, `form-${name}`), sound[name]);
  await hand.choose(question(place, 'form-end_date'), String(sound.days));
  await hand.choose(question(place, 'form-register'), 'now');
  await hand.press(place.getByRole('button', { name: 'Hand the form in' }));
}

/** What can be worked now: the stage where it is up, or else the page. */
async function shown(place: Place): Promise<Place | Locator> {
  const stage = place.locator('.stage');
  return (await stage.count()) > 0 ? stage : place;
}

/** Takes the next call and makes these moves, those that are found for it, or those of its own model. */
export async function playCall(
  place: Place,
  {
    hand = mouse,
    codes = ({ model }) => model,
  }: {
    hand?: Hand;
    codes?: readonly MoveCode[] | ((call: CallCase) => readonly MoveCode[]);
  } = {},
): Promise<CallCase> {
  await hand.press(
    (await shown(place)).getByRole('button', { name: named.takes }),
  );
  await expect(place.locator('.incoming h3')).toBeFocused();
  await hand.press(place.locator('.ringing .frame-main'));
  await expect(place.locator('.claim h3')).toBeFocused();
  const { call, made } = await callOn(place, hand);
  const chosen = typeof codes === 'function' ? codes(call) : codes;
  const looks = made.map((move) => move.code);
  for (const move of soundMoves(chosen)) {
    // What was looked up to know the call need not be looked up again.
    if (looks.includes(move.code)) continue;
    await makeMove(place, hand, call, move, made);
    made.push(move);
  }
  const last = made.at(-1)?.code;
  if (last === 'L' || last === 'Q')
    await expect(place.locator('.debrief h3').first()).toBeFocused();
  return call;
}

/** A seed by which this call is drawn next at a desk: `C04 A`; null where it cannot come there. */
export function seedFor(label: string, desk = newDesk): number | null {
  for (let seed = 1; seed < 5_000; seed += 1) {
    const next = nextCall(desk, queue, rule, seed);
    if (`${next?.case} ${next?.variant}` === label) return seed;
  }
  return null;
}

/** A seed by which this call is drawn first of all. */
export function seedThatDraws(label: string): number {
  const seed = seedFor(label);
  if (seed === null) throw new Error(`no seed draws ${label} first`);
  return seed;
}

/** Has the browser draw its calls so that this one, of the example's kind, comes first: `C04 A`. Before the page is opened. */
export async function drawFirst(page: Page, label: string): Promise<void> {
  await page.addInitScript(
    (value) => {
      Math.random = () => value;
    },
    (seedThatDraws(label) + 0.5) / 2 ** 24,
  );
}

/** Goes to the desk by the list of steps. */
export async function openDesk(place: Place): Promise<void> {
  await place
    .getByRole('navigation', { name: named.steps })
    .getByRole('link', { name: named.desk })
    .click();
}

/** Leaves the debrief of the call that was played last, which lies over the course. */
export async function leaveDebrief(place: Place): Promise<void> {
  await place.getByRole('button', { name: named.toQueue }).click();
}

/** Goes to the desk and plays sound calls until it is passed. */
export async function passDesk(place: Place): Promise<void> {
  await openDesk(place);
  for (let calls = 0; calls < 8; calls += 1) await playCall(place);
  await leaveDebrief(place);
  await expect(place.getByText('The practice desk is passed.')).toBeVisible();
}
