import type { BrowserContext } from '@playwright/test';

/**
 * Sets the clock of every page that opens in this browser from now on: it is `moment` at
 * this call, and goes on from there. What is to be counted on a fixed day is done on it.
 */
export async function beginAt(
  context: BrowserContext,
  moment: string,
): Promise<void> {
  await context.addInitScript(
    (ahead) => {
      const Own = Date;
      const now = () => Own.now() + ahead;
      window.Date = new Proxy(Own, {
        construct(target, parts: unknown[], heir): Date {
          const given = parts.length > 0 ? parts : [now()];
          const made: unknown = Reflect.construct(target, given, heir);
          if (made instanceof target) return made;
          throw new TypeError('The clock makes dates alone.');
        },
        apply: () => new Own(now()).toString(),
        get: (target, name): unknown =>
          name === 'now' ? now : Reflect.get(target, name, target),
      });
    },
    Date.parse(moment) - Date.now(),
  );
}
