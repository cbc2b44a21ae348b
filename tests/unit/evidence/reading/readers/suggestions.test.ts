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
    [
      'names of fields',
      'userId;fullName;courseTitle;completionStatus;scoreRaw;startDate;completionDate',
    ],
    [
      'names of fields in a database',
      'user_id;full_name;course_name;course_status;score;start_date;completed_on',
    ],
  ])('in %s', (_, headings) => {
    const labels = headings.split(';');
    expect(suggestColumns(labels)).toEqual(
      Object.fromEntries(FIELDS.map((field, at) => [field, labels[at]])),
    );
  });

  test.each([
    'Completion due date',
    'Due Date (UTC)',
    'Deadline for completion',
    'Complete by',
    'Completion expiry date',
    'Certification valid until',
    'Overdue since',
    'Target completion date',
    'Fällig am',
    'Abschluss fällig am',
    'Fälligkeitsdatum',
    'Abschlussfrist',
    'Abzuschließen bis',
    'Ablaufdatum',
    "Date d'échéance",
    'Date limite',
    'À terminer avant le',
    "Date d'expiration",
    'Fecha de vencimiento',
    'Fecha límite de finalización',
    'Data di scadenza',
    'Da completare entro il',
    'Vervaldatum',
    'Uiterste datum van voltooiing',
    'Te voltooien uiterlijk op',
    'Data limite de conclusão',
    'Termination Date',
    'Enrollment Date',
    'Course completion reminder date',
    'Last access',
  ])('and %s is neither the day of completion nor of the start', (heading) => {
    for (const labels of [
      ['Employee ID', heading, 'Status'],
      ['Employee ID', heading, 'Status', 'Completion Date', 'Start date'],
    ]) {
      const { completed, started } = suggestColumns(labels);
      expect([completed, started]).not.toContain(heading);
      if (labels.length > 3)
        expect([completed, started]).toEqual(['Completion Date', 'Start date']);
    }
  });

  test.each([
    ['Content Name', 'course'],
    ['Course', 'course'],
    ['Training Title', 'course'],
    ['Learning Object', 'course'],
    ['Item Title', 'course'],
    ['Module', 'course'],
    ['Activity name', 'course'],
    ['Kurs', 'course'],
    ['Schulungstitel', 'course'],
    ['Lerninhalt', 'course'],
    ['Nom de la formation', 'course'],
    ['Intitulé', 'course'],
    ['Nombre del curso', 'course'],
    ['Contenido', 'course'],
    ['Titolo del corso', 'course'],
    ['Opleiding', 'course'],
    ['Naam van de cursus', 'course'],
    ['Time Spent (Minutes)', 'seconds'],
    ['Total Time In Course', 'seconds'],
    ['Lernzeit (Min.)', 'seconds'],
    ['Dauer', 'seconds'],
    ['Temps passé (heures)', 'seconds'],
    ['Tiempo dedicado', 'seconds'],
    ['Tempo impiegato (minuti)', 'seconds'],
    ['Bestede tijd (uren)', 'seconds'],
    ['Ergebnis', 'status'],
    ['Teilnahmestatus', 'status'],
    ["Statut d'achèvement", 'status'],
    ['Estado de finalización', 'status'],
    ['Stato di completamento', 'status'],
    ['Esito', 'status'],
    ['Voltooiingsstatus', 'status'],
    ['Voortgang', 'status'],
    ['Job Title', undefined],
    ['Training Type', undefined],
    ['Manager Name', undefined],
    ['Manager Email', undefined],
    ['Vorgesetzter', undefined],
    ['E-mail du responsable', undefined],
    ['Passing score', undefined],
    ['Mindestpunktzahl', undefined],
    ['Attempts allowed', undefined],
    ['Employment Status', undefined],
    ['Course duration (hours)', undefined],
    ['Percent complete', undefined],
  ])('and %s is %s', (heading, field) => {
    const columns = suggestColumns(['Employee ID', heading]);
    expect(columns).toEqual(
      field
        ? { learnerId: 'Employee ID', [field]: heading }
        : { learnerId: 'Employee ID' },
    );
  });

  test.each([
    [
      'KnowBe4',
      'First Name;Last Name;Email;Employee Number;Manager Name;Content Name;Enrollment Date (UTC);Due Date (UTC);Start Date (UTC);Completion Date (UTC);Status;Time Spent (Minutes);Archived',
      {
        learnerName: 'First Name',
        surname: 'Last Name',
        learnerMail: 'Email',
        learnerId: 'Employee Number',
        course: 'Content Name',
        started: 'Start Date (UTC)',
        completed: 'Completion Date (UTC)',
        status: 'Status',
        seconds: 'Time Spent (Minutes)',
      },
    ],
    [
      'SuccessFactors',
      'User ID;Last Name;First Name;Organization ID;Item Type;Item ID;Item Title;Revision Date;Completion Status ID;Completion Status;Completion Date;Grade;Total Hours',
      {
        learnerId: 'User ID',
        learnerName: 'First Name',
        surname: 'Last Name',
        unit: 'Organization ID',
        course: 'Item Title',
        completed: 'Completion Date',
        status: 'Completion Status',
        scoreRaw: 'Grade',
      },
    ],
    [
      'Cornerstone',
      'User - User ID;User - User Full Name;User - Email;User - Division;User - User Status;Training - Training Title;Training - Training Type;Transcript - Transcript Status;Transcript - Transcript Registration Date;Transcript - Transcript Completed Date;Transcript - Transcript Score',
      {
        learnerId: 'User - User ID',
        learnerName: 'User - User Full Name',
        learnerMail: 'User - Email',
        unit: 'User - Division',
        course: 'Training - Training Title',
        status: 'Transcript - Transcript Status',
        completed: 'Transcript - Transcript Completed Date',
        scoreRaw: 'Transcript - Transcript Score',
      },
    ],
    [
      'Docebo',
      'Username;First Name;Last Name;Email;Branch Name;Course Code;Course Name;Enrollment Date;First Access Date;Completion Date;Status;Score;Total Time In Course;Expiration Date',
      {
        learnerId: 'Username',
        learnerName: 'First Name',
        surname: 'Last Name',
        learnerMail: 'Email',
        course: 'Course Name',
        started: 'First Access Date',
        completed: 'Completion Date',
        status: 'Status',
        scoreRaw: 'Score',
        seconds: 'Total Time In Course',
      },
    ],
    [
      'Totara',
      "User's Fullname;User ID Number;User's Email;Course Name;Completion due date;Completion Status;Completion Date",
      {
        learnerName: "User's Fullname",
        learnerId: 'User ID Number',
        learnerMail: "User's Email",
        course: 'Course Name',
        status: 'Completion Status',
        completed: 'Completion Date',
      },
    ],
    [
      'LearnUpon',
      'First name;Last name;Email address;Username;Course;Enrollment status;Percentage;Date enrolled;Date started;Date completed;Date of expiry',
      {
        learnerName: 'First name',
        surname: 'Last name',
        learnerMail: 'Email address',
        learnerId: 'Username',
        course: 'Course',
        status: 'Enrollment status',
        scoreRaw: 'Percentage',
        started: 'Date started',
        completed: 'Date completed',
      },
    ],
  ])('of a report such as %s makes', (_, headings, columns) => {
    expect(suggestColumns(headings.split(';'))).toEqual(columns);
  });
});

describe('the first values settle what a heading leaves open', () => {
  test.each([
    'Completed',
    'Abgeschlossen',
    'Terminé',
    'Completado',
    'Voltooid',
  ])('%s heads days or words', (heading) => {
    expect(suggestColumns(['ID', heading], [['1', '2026-10-01']])).toEqual({
      learnerId: 'ID',
      completed: heading,
    });
    expect(suggestColumns(['ID', heading], [['1', 'Yes']])).toEqual({
      learnerId: 'ID',
      status: heading,
    });
    expect(suggestColumns(['ID', heading])).toEqual({ learnerId: 'ID' });
  });

  test('a result in figures is a score, and in words a status', () => {
    const of = (value: string) =>
      suggestColumns(['ID', 'Result'], [['1', value]]);
    expect(of('85')).toEqual({ learnerId: 'ID', scoreRaw: 'Result' });
    expect(of('Passed')).toEqual({ learnerId: 'ID', status: 'Result' });
  });

  test('words for how far somebody is are a status under any heading, and of two nobody can say which', () => {
    const labels = ['ID-Nummer', 'Hold the Line', 'Brandschutz'];
    expect(
      suggestColumns(labels.slice(0, 2), [['1', 'Abgeschlossen']]),
    ).toMatchObject({ status: 'Hold the Line' });
    expect(
      suggestColumns(labels, [['1', 'Abgeschlossen', 'Abgeschlossen']]),
    ).not.toHaveProperty('status');
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
