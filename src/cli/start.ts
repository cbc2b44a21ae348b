import { inItsLanguage } from './language.ts';

// The preview LMS goes on speaking to each browser in its own language.
await inItsLanguage(() => import('./startCommand.ts'), 'workshop/cli/');
