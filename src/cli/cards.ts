import { inItsLanguage } from './language.ts';

// Cards hold what the course holds, so all words are in their language.
await inItsLanguage(() => import('./cardsCommand.ts'), '');
