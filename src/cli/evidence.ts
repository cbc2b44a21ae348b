import { inItsLanguage } from './language.ts';

await inItsLanguage(() => import('./evidenceCommand.ts'));
