import { plainHeading } from '../headings/plainHeading.ts';
import type { RosterField } from '../../vocabulary/mappings/rosterMapping.ts';
import { ROSTER_FIELDS } from '../../vocabulary/mappings/rosterMapping.ts';

/** Headings in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish; compared without case, accents and punctuation. */
const HEADINGS: Record<RosterField, readonly string[]> = {
  id: [
    'id, user id, userid, employee id, employee number, employee no, employee nr, employee code, emp id, emp no, staff id, staff number, staff no, staff nr, staff code, personnel id, personnel number, personnel no, personnel nr, payroll number, payroll no, payroll id, worker id, worker number, worker no, learner id, person id, person number, id number, hr id, badge number',
    'personalnummer, personal nummer, personal nr, personalnr, pers nr, persnr, stammnummer, mitarbeiternummer, mitarbeiter nummer, mitarbeiter nr, mitarbeiternr, mitarbeiter id, mitarbeiterkennung, kennung, benutzerkennung, kurzel, kurzzeichen, benutzer id',
    'identifiant, identifiant utilisateur, id utilisateur, matricule, numero matricule, numero de matricule, n matricule, no matricule, numero employe, numero d employe, id employe, numero de salarie',
    'id de usuario, numero de empleado, numero empleado, n de empleado, no de empleado, n o de empleado, id de empleado, id empleado, codigo de empleado, legajo',
    'id utente, codice utente, matricola, numero matricola, numero di matricola, id dipendente, codice dipendente, numero dipendente',
    'gebruikers id, personeelsnummer, personeelsnr, personeels nr, medewerkernummer, medewerkersnummer, medewerker id, werknemernummer, werknemersnummer, stamnummer',
    'id do utilizador, matricula, numero de funcionario, codigo do funcionario, numero mecanografico',
    'identyfikator, numer pracownika, nr pracownika, id pracownika, numer ewidencyjny',
  ],
  account: [
    'username, user name, login, login name, logon name, samaccountname, sam account name, on premises sam account name, userprincipalname, user principal name, upn, network id, windows account',
    'benutzername, anmeldename, nom d utilisateur, usuario, nombre de usuario, nome utente, gebruikersnaam, utilizador, nome de usuario, nazwa uzytkownika',
  ],
  mail: [
    'mail, email, e mail, email address, e mail address, mail address, work email, work e mail, business email, primary email, learner mail',
    'e mail adresse, emailadresse, mailadresse, mail adresse, dienstliche e mail, courriel, adresse e mail, adresse mail, adresse de courriel, adresse electronique',
    'correo, correo electronico, direccion de correo, direccion de correo electronico, indirizzo email, indirizzo e mail, posta elettronica, e mailadres, emailadres, endereco de email, adres e mail, adres email',
  ],
  name: [
    'name, full name, display name, learner, employee, employee name, worker name, staff name, staff member, colleague, learner name, first name surname, last name first name, surname first name',
    'vollstandiger name, mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeitername, vor und nachname, name vorname, vorname name, nachname vorname, vorname nachname',
    'nom, nom complet, nom et prenom, nom prenom, prenom nom, collaborateur, salarie, nombre, nombre completo, nombre y apellidos, apellidos y nombre, empleado, nome, nome completo, nome e cognome, cognome e nome, dipendente',
    'volledige naam, naam, medewerker, werknemer, colaborador, imie i nazwisko, nazwisko i imie, pracownik',
  ],
  firstName: [
    'first name, firstname, forename, given name, vorname, prenom, nombre de pila, voornaam, imie, primeiro nome',
  ],
  surname: [
    'surname, last name, lastname, family name, nachname, familienname, zuname, nom de famille, apellido, apellidos, cognome, achternaam, apelido, sobrenome, nazwisko',
  ],
  unit: [
    'unit, department, team, team name, organisation unit, organization unit, organisational unit, organizational unit, org unit, business unit, division, group, section',
    'abteilung, abt, organisationseinheit, bereich, fachbereich, referat, sachgebiet, service, departement, unite, equipe, direction, departamento, unidad, equipo, reparto, unita, unita organizzativa, ufficio, afdeling, unidade, equipa, dzial, zespol',
  ],
  manager: [
    'manager, line manager, direct manager, reporting manager, manager name, supervisor, supervisor name, team lead, team leader, reports to',
    'vorgesetzter, vorgesetzte, vorgesetzte r, direkter vorgesetzter, fuhrungskraft, teamleitung, teamleiter, teamleiterin',
    'responsable, superieur, superieur hierarchique, manager direct, jefe, jefe directo, responsable directo, supervisor directo, superior, responsabile, responsabile diretto, leidinggevende, teamleider, gestor, chefe, przelozony, kierownik',
  ],
  start: [
    'start, start date, started, joined, joined on, join date, joining date, date joined, date of joining, hired, hired on, hire date, date of hire, entry date, employment start, employed since',
    'eintritt, eintrittsdatum, eintritt am, eingetreten am, beginn, startdatum, beschaftigt seit, date d entree, date entree, date d embauche, date embauche, date d arrivee, date de debut',
    'fecha de inicio, fecha inicio, fecha de ingreso, fecha ingreso, fecha de alta, fecha de contratacion, data di assunzione, data assunzione, data di inizio, datum in dienst, datum indiensttreding, in dienst sinds, data de inicio, data de admissao, data zatrudnienia',
  ],
  lastDay: [
    'leaving date, leave date, leaver date, date left, left on, date of leaving, last day, last day worked, last working day, last day of work, last day of employment, last date of employment, termination date, date of termination, terminated on, end date, employment end, employment end date, end of employment, exit date, date of exit, separation date, departure date, employee leave date, employee leave date time',
    'austritt, austrittsdatum, austritt am, austrittstag, ausgetreten am, ausgeschieden am, letzter tag, letzter arbeitstag, beschaftigt bis, beschaftigungsende, ende der beschaftigung, date de sortie, date sortie, sorti le, date de depart, date depart, date de fin, dernier jour, dernier jour travaille',
    'fecha de baja, fecha baja, fecha de salida, fecha salida, fecha de cese, fecha cese, fecha de fin, fecha de terminacion, ultimo dia, data di cessazione, data cessazione, data di uscita, data uscita, data fine rapporto, ultimo giorno, ultimo giorno di lavoro',
    'datum uit dienst, uit dienst per, uit dienst sinds, uitdiensttreding, datum uitdiensttreding, einddatum, laatste werkdag, data de saida, data de cessacao, data de demissao, data de desligamento, data zwolnienia, data odejscia, data zakonczenia zatrudnienia, koniec zatrudnienia',
  ],
  status: [
    'status, employment status, employee status, employment state, worker status, staff status, person status, user status, account status, hr status, personnel status, active, is active, active status, active employee, currently employed, inactive, terminated, is terminated, left, has left, leaver, enabled, account enabled, disabled, account disabled',
    'beschaftigungsstatus, anstellungsstatus, mitarbeiterstatus, personalstatus, status mitarbeiter, aktiv, inaktiv, ausgeschieden, ausgetreten, konto aktiviert, kontostatus, statut, statut employe, statut de l employe, statut du salarie, statut d emploi, actif, inactif, sorti, parti',
    'estado, estado del empleado, estado empleado, estado laboral, situacion laboral, activo, inactivo, baja, stato, stato dipendente, stato del dipendente, stato occupazionale, attivo, inattivo, cessato',
    'status medewerker, medewerkerstatus, dienstverbandstatus, actief, inactief, uit dienst, estado do colaborador, situacao, ativo, inativo, status zatrudnienia, status pracownika, aktywny, nieaktywny',
  ],
};

const MEANINGS = new Map(
  ROSTER_FIELDS.flatMap((field) =>
    HEADINGS[field]
      .join(', ')
      .split(', ')
      .map((heading) => [heading, field] as const),
  ),
);

/** What a column of a roster with this heading holds; null when nobody can say. Directories write headings in one word, as in `givenName`. */
export function rosterField(heading: string): RosterField | null {
  const text = heading.slice(0, 100);
  const parted = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return (
    MEANINGS.get(plainHeading(text)) ??
    MEANINGS.get(plainHeading(parted)) ??
    null
  );
}

/** An id of whatever it is, and what somebody signs in with: a system may have these beside the id that counts. */
export const ANY_ID = /^id$|user|login/i;
