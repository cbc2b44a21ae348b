import type * as english from '../../../../workshop/evidence/vocabulary/peopleReadings.ts';
import { counted, inFigures } from '../../../phrasing.ts';

export const peopleReadings: typeof english.peopleReadings = {
  as_written:
    'Nach Kennung und E-Mail-Adresse, wie sie dastehen; wo zu einer Kennung nicht passt, was danebensteht, zählt keines von beiden',
  ids: 'Nach der Kennung, welche Adresse und welcher Name auch danebenstehen',
  mails:
    'Nur nach der E-Mail-Adresse: Die Kennungen sind die eigenen des Systems',
  without_zeros: 'Nach der Kennung ohne Nullen am Anfang',
  without_signs:
    'Nach den Buchstaben und Ziffern der Kennung, ohne Zeichen wie #, ohne Nullen am Anfang und .0 am Ende',
  account:
    'Nach der Kennung ohne das, was nach einem @ oder vor einem Backslash steht',
};

export const withFound: typeof english.withFound = (reading, found, most) =>
  most === null
    ? `${reading} (findet ${inFigures(found)} von der Personenliste)`
    : `${reading} (findet je nach Datei ${inFigures(found)} bis ${inFigures(most)} von der Personenliste)`;

const such = (samples: readonly string[]) =>
  `Zum Beispiel: ${samples.join(' · ')}.`;

export const peopleDoubts: typeof english.peopleDoubts = {
  notFound: (files, samples) =>
    `Nicht alle in ${files > 1 ? 'diesen Dateien' : 'der Datei'} stehen so auf der Personenliste, wie die Kennungen geschrieben sind, und es wären mehr, wenn weniger von einer Kennung zählte. ${such(samples)}`,
  contradicted: (people, contradicted, samples) =>
    `Von ${counted(people, 'Person', 'Personen')} in der Datei ${contradicted === 1 ? 'hat' : 'haben'} ${inFigures(contradicted)} eine Kennung oder E-Mail-Adresse der Personenliste neben einer anderen E-Mail-Adresse oder einem anderen Namen, als die Liste dazu nennt. ${such(samples)}`,
  contradictedInEach: (samples) =>
    `In jeder dieser Dateien hat jemand eine Kennung oder E-Mail-Adresse der Personenliste neben einer anderen E-Mail-Adresse oder einem anderen Namen, als die Liste dazu nennt. ${such(samples)}`,
};
