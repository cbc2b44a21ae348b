import { inItsLanguage } from './language.ts';

await inItsLanguage(() => import('./releaseCommand.ts'));
