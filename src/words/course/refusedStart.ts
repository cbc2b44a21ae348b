/** Why nothing is recorded, where a script that the record needs did not come. */
export const notLoadedWords: string = 'a part of the course did not load';
