import { z } from 'astro/zod';

import type { Control, Key, Role, Tab } from '../driver.ts';
import { controlsSaying, fileInputWith } from '../inPage.ts';
import { controlOf } from './control.ts';
import { elementOf, idsIn, type Session } from './session.ts';

/** What may have a role; WebKit itself says whether it has. */
const SELECTORS: Record<Role, string> = {
  button: 'button, summary, input[type=submit], [role=button]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  combobox: 'select, [role=combobox]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  link: 'a[href], [role=link]',
  radio: 'input[type=radio], [role=radio]',
  tab: '[role=tab]',
  textbox: 'input, textarea, [role=textbox]',
};

/** What WebKitGTK calls by another role than the others: a list is a button to it. */
const ROLES: Partial<Record<Role, string>> = { combobox: 'button' };

/** The keys that have no character, as WebDriver writes them. */
const KEYS: Partial<Record<Key, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

/** The only tab of a session. */
export function tabOf(session: Session): Tab {
  const { send, run } = session;

  /** Whether it is shown and WebKit gives it this role and name. */
  async function answersTo(id: string, role: Role, name: string) {
    const of = (what: string) => send('GET', `/element/${id}/${what}`);
    return (
      (await of('displayed')) === true &&
      (await of('computedrole')) === (ROLES[role] ?? role) &&
      (await of('computedlabel')) === name
    );
  }

  return {
    async open(url) {
      await send('POST', '/url', { url });
    },
    async enterFrame() {
      const frames = await send('POST', '/elements', {
        using: 'css selector',
        value: 'iframe',
      });
      const [id] = idsIn(frames);
      if (id === undefined) throw new Error('The page has no frame.');
      await send('POST', '/frame', { id: elementOf(id) });
    },
    async leaveFrame() {
      await send('POST', '/frame', { id: null });
    },
    async find(role, name) {
      const controls: Control[] = [];
      for (const id of idsIn(await run(controlsSaying, SELECTORS[role], name)))
        if (await answersTo(id, role, name))
          controls.push(controlOf(session, id));
      return controls;
    },
    async findFileInput(label) {
      const ids = idsIn(await run(fileInputWith, label));
      return ids.map((id) => controlOf(session, id));
    },
    ask: (body) => run(body),
    async press(key) {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await send('POST', '/actions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    async picture() {
      const text = z.string().parse(await send('GET', '/screenshot'));
      return Buffer.from(text, 'base64');
    },
    async close() {
      await send('DELETE', '');
    },
  };
}
