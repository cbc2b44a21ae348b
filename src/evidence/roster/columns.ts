import { HoldError } from '../../errors.ts';
import type { RosterRow } from './roster.ts';

export const ROSTER_FIELDS = [
  'id',
  'mail',
  'name',
  'unit',
  'manager',
  'start',
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** Headings in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish; compared without case, accents and punctuation. */
const HEADINGS: Record<RosterField, string> = {
  id: 'id, user id, userid, username, user name, login, employee id, employee number, employee no, staff id, staff number, personnel number, learner id, person id, id number, personalnummer, benutzername, anmeldename, identifiant, matricule, numero employe, usuario, id de usuario, nombre de usuario, numero de empleado, nome utente, matricola, gebruikersnaam, personeelsnummer, utilizador, matricula, identyfikator, numer pracownika',
  mail: 'mail, email, e mail, email address, e mail address, mail address, e mail adresse, emailadresse, mailadresse, courriel, adresse e mail, adresse de courriel, correo, correo electronico, direccion de correo, indirizzo email, posta elettronica, e mailadres, endereco de email, adres e mail, learner mail',
  name: 'name, full name, display name, learner, employee, employee name, learner name, first name surname, vollstandiger name, mitarbeiter, nom, nom complet, nom et prenom, nombre, nombre completo, nombre y apellidos, nome, nome completo, volledige naam, naam, imie i nazwisko',
  unit: 'unit, department, team, organisation unit, organization unit, org unit, business unit, division, group, abteilung, organisationseinheit, bereich, service, departement, unite, equipe, departamento, unidad, equipo, reparto, unita, ufficio, afdeling, unidade, equipa, dzial, zespol',
  manager:
    'manager, line manager, supervisor, reports to, vorgesetzter, vorgesetzte, fuhrungskraft, responsable, superieur, jefe, responsable directo, supervisor directo, responsabile, leidinggevende, gestor, chefe, przelozony, kierownik',
  start:
    'start, start date, started, joined, join date, joining date, date joined, hire date, date of hire, eintritt, eintrittsdatum, beginn, startdatum, date d entree, date d embauche, date de debut, fecha de inicio, fecha de ingreso, fecha de alta, data di assunzione, data di inizio, datum in dienst, data de inicio, data de admissao, data zatrudnienia',
};

const MEANINGS = new Map(
  ROSTER_FIELDS.flatMap((field) =>
    HEADINGS[field].split(', ').map((heading) => [heading, field] as const),
  ),
);

/** The heading as it is compared: small letters and figures, no accents. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface RosterHeader {
  row: number;
  columns: Partial<Record<RosterField, number>>;
}

/**
 * The first of the rows that has a column for id or mail.
 * @throws HoldError, with the headings that were found, when none has, or when two columns mean the same.
 */
export function findHeader(rows: readonly RosterRow[]): RosterHeader {
  for (const { row, cells } of rows.slice(0, 40)) {
    const found: Partial<Record<RosterField, number>> = {};
    for (const [place, cell] of cells.slice(0, 500).entries()) {
      const field = MEANINGS.get(foldHeading(cell.slice(0, 100)));
      if (field === undefined) continue;
      if (found[field] !== undefined)
        throw twice(field, cells[found[field]] ?? '', cell);
      found[field] = place;
    }
    const columns = Object.keys(found).length;
    const known = found.id !== undefined || found.mail !== undefined;
    // One cell may be a word of a preamble; a list of ids alone has one column only.
    if (known && (columns > 1 || cells.filter(Boolean).length === 1))
      return { row, columns: found };
  }
  throw new HoldError(
    'The roster has no column for an id or a mail address.',
    `The columns found: ${listed(rows.find(({ cells }) => cells.some(Boolean)))}.`,
    'Give the columns headings such as id, mail, name, unit, manager, start date; id or mail is needed.',
  );
}

function listed(row: RosterRow | undefined): string {
  const cells = row?.cells.filter((cell) => cell.trim() !== '') ?? [];
  if (cells.length === 0) return 'none';
  const shown = cells
    .slice(0, 12)
    .map((cell) => `"${cell.trim().slice(0, 40)}"`);
  return shown.join(', ') + (cells.length > 12 ? ', …' : '');
}

function twice(field: RosterField, first: string, second: string): HoldError {
  return new HoldError(
    `Two columns of the roster can be the ${field}.`,
    `"${first}" and "${second}" mean the same here, and nothing says which one counts.`,
    'Rename or remove the column that does not count.',
  );
}
