import { describe, expect, test } from 'vitest';
import { suggestColumns } from '../../../../../src/evidence/reading/readers/suggestColumns.ts';
import { suggestStatus } from '../../../../../src/evidence/reading/readers/suggestStatus.ts';

const FIELDS = [
  'learnerId',
  'learnerName',
  'course',
  'status',
  'scoreRaw',
  'started',
  'completed',
] as const;

describe('the columns of an unknown table are suggested', () => {
  test.each([
    [
      'German',
      'Pers.-Nr.;Mitarbeiter;Kurs;Stand;Punkte;Begonnen am;Beendet am',
    ],
    [
      'German otherwise',
      'Personal-Nr.;Name;Schulung;Status;Bewertung;Beginn;Abgeschlossen am',
    ],
    [
      'German by dates',
      'Personalnummer;Vor- und Nachname;Kursname;Bearbeitungsstatus;Punktzahl;Startdatum;Abschlussdatum',
    ],
    [
      'French',
      'Matricule;Nom complet;Formation;Statut;Note;Commencé le;Terminé le',
    ],
    [
      'French by dates',
      "N° matricule;Nom;Cours;État;Points;Date de début;Date d'achèvement",
    ],
    [
      'Spanish',
      'N.º de empleado;Nombre;Curso;Estado;Puntuación;Fecha de inicio;Fecha de finalización',
    ],
    [
      'Italian',
      'Matricola;Dipendente;Corso;Stato;Punteggio;Data inizio;Data di completamento',
    ],
    [
      'Dutch',
      'Personeelsnummer;Medewerker;Cursus;Status;Punten;Gestart op;Voltooid op',
    ],
    [
      'English',
      'Employee ID;Employee;Course;Completion status;Score;Start date;Completion date',
    ],
  ])('in %s', (_, headings) => {
    const labels = headings.split(';');
    expect(suggestColumns(labels)).toEqual(
      Object.fromEntries(FIELDS.map((field, at) => [field, labels[at]])),
    );
  });
});

test.each([
  ['Erledigt', 'completed'],
  ['bestanden', 'passed'],
  ['nicht bestanden', 'failed'],
  ['In Bearbeitung', 'incomplete'],
  ['offen', 'not attempted'],
  ['en cours', 'incomplete'],
  ['réussi'.normalize('NFD'), 'passed'],
  ['pendiente', 'not attempted'],
  ['non superato', 'failed'],
  ['voltooid', 'completed'],
  ['passed', 'passed'],
  ['withdrawn', null],
])('the status %s is suggested to mean %s', (word, meaning) => {
  expect(suggestStatus(word)).toBe(meaning);
});
