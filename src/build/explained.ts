import type { AstroIntegration } from 'astro';
import { HoldError } from '../errors.ts';

/**
 * Has each hook of an integration say all that a HoldError says, what to do too. Astro
 * prints the message of an error, and a stack, which would say nothing of the mistake.
 */
export function explained(integration: AstroIntegration): AstroIntegration {
  const hooks = { ...integration.hooks };
  for (const name of Object.keys(hooks)) {
    const hook: unknown = Reflect.get(hooks, name);
    if (typeof hook === 'function') Reflect.set(hooks, name, explaining(hook));
  }
  return { ...integration, hooks };
}

function explaining(hook: CallableFunction) {
  return async (...given: unknown[]): Promise<unknown> => {
    try {
      return await Reflect.apply(hook, null, given);
    } catch (error) {
      throw error instanceof HoldError ? plainError(error.explain()) : error;
    }
  };
}

/** An error of which Astro prints the text and nothing else. */
export function plainError(text: string): Error {
  const error = new Error(text);
  error.stack = '';
  return error;
}
