import type { AstroIntegration } from 'astro';
import { HoldError } from '../errors.ts';

/**
 * Has each hook of an integration say all that a HoldError says, what to do too. Astro
 * prints the message of an error, and a stack, which would say nothing of the mistake.
 */
export function explained(integration: AstroIntegration): AstroIntegration {
  const hooks = Object.entries(integration.hooks).map(([name, hook]) => [
    name,
    typeof hook === 'function' ? explaining(hook) : hook,
  ]);
  return { ...integration, hooks: Object.fromEntries(hooks) };
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
