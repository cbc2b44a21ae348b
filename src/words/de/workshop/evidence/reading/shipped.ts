import type * as english from '../../../../workshop/evidence/reading/shipped.ts';

export const layoutNames: typeof english.layoutNames = {
  'cornerstone-transcript': 'Cornerstone: Bericht über Transcripts',
  'cornerstone-progress':
    'Cornerstone: Bericht „SCORM 2004 Course Progress Chart“',
  docebo: 'Docebo: Bericht über Nutzer und Kurse',
  successfactors: 'SAP SuccessFactors: Lernverlauf',
  talentlms: 'TalentLMS: Nutzer oder Kurse (JSON)',
};

const basis: typeof english.layoutNames = {
  'cornerstone-transcript':
    'Die Überschriften stehen in öffentlichen Skripten, auf Englisch und Spanisch, und welche Spalten es gibt, bestimmt, wer den Bericht gebaut hat',
  'cornerstone-progress':
    'Die Überschriften stehen in der Hilfe von Cornerstone, und wie es aufgewendete Zeit und Status schreibt, wurde nicht gesehen',
  docebo:
    'Die Hilfe nennt keine Spalte außer dem Benutzernamen, und welche es gibt, wählt die Administration',
  successfactors:
    'Die Namen sind die von Feldern des Dienstes für den Lernverlauf, und ein CSV-Bericht kann seine Spalten anders nennen',
  talentlms:
    'Die Namen stehen in mehreren öffentlichen Programmen, die die API benutzen, und Zeilen von Lehrenden sind nicht von denen der Lernenden zu unterscheiden',
};

export const looksLikeLayout: typeof english.looksLikeLayout = (layout) =>
  `Das sieht aus wie „${layoutNames[layout]}“. Dieser Aufbau konnte mit keinem echten Export geprüft werden: ${basis[layout]}. Sehen Sie also nach, ob jede Spalte enthält, was vorgeschlagen ist.`;
