import { z } from 'astro/zod';

import type { Control, Role, Tab } from './driver.ts';
import { focusedText, shownText } from './inPage.ts';
import { until } from './until.ts';

/** Waits for a control of this role and name, and returns the first. */
export const control = (tab: Tab, role: Role, name: string): Promise<Control> =>
  until(`a ${role} called "${name}"`, async () => {
    const [first] = await tab.find(role, name);
    return first ?? null;
  });

/** Waits for it and clicks it. */
export async function press(tab: Tab, role: Role, name: string): Promise<void> {
  const found = await control(tab, role, name);
  await found.click();
}

/** Waits until the page shows one of several, and clicks it. */
export async function pressOne(
  tab: Tab,
  role: Role,
  names: readonly string[],
): Promise<void> {
  const name = await until(names.join(' or '), async () => {
    const shown = await textOf(tab);
    return names.find((it) => shown.includes(it)) ?? null;
  });
  await press(tab, role, name);
}

/** Waits for a text field and types into it. */
export async function write(
  tab: Tab,
  field: string,
  text: string,
): Promise<void> {
  const found = await control(tab, 'textbox', field);
  await found.type(text);
}

/** Waits for a file input and gives it files. */
export async function give(
  tab: Tab,
  label: string,
  ...paths: string[]
): Promise<void> {
  const [input] = await until(
    `a field for files called "${label}"`,
    async () => {
      const found = await tab.findFileInput(label);
      return found.length > 0 ? found : null;
    },
  );
  await input?.give(paths);
}

/** All that the page shows as text, with single spaces. */
export async function textOf(tab: Tab): Promise<string> {
  return z
    .string()
    .parse(await tab.ask(shownText))
    .replace(/\s+/g, ' ');
}

/** Waits until the page shows this text. */
export async function sees(tab: Tab, text: string): Promise<void> {
  await until(`the text "${text}"`, async () =>
    (await textOf(tab)).includes(text) ? text : null,
  );
}

/** Waits until there is no such control any more. */
export async function isGone(
  tab: Tab,
  role: Role,
  name: string,
): Promise<void> {
  await until(`no ${role} called "${name}"`, async () =>
    (await tab.find(role, name)).length === 0 ? true : null,
  );
}

/** Waits until the focus is on something that begins with this text. */
export async function focusIsOn(tab: Tab, text: string): Promise<void> {
  await until(`the focus on "${text}"`, () => focusOn(tab, text));
}

async function focusOn(tab: Tab, text: string): Promise<true | null> {
  const focused = z.string().parse(await tab.ask(focusedText));
  return focused.startsWith(text) ? true : null;
}

/**
 * Follows a link to a step of the course until its heading has the focus. What comes in
 * above the link, such as a question, may move it away under a click; whoever misses it
 * clicks again.
 */
export async function goTo(
  tab: Tab,
  link: string,
  heading: string,
): Promise<void> {
  await control(tab, 'link', link);
  await until(`the step "${heading}"`, async () => {
    const [first] = await tab.find('link', link);
    await first?.click();
    return focusOn(tab, heading);
  });
}
