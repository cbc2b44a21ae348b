import { inItsLanguage } from './language.ts';

await inItsLanguage(() => import('./packageCommand.ts'));
