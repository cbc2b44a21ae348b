/**
 * The columns of the exception register, in order. Registers are kept for years and read
 * back by these names: add at the end, never rename.
 */
export const REGISTER_COLUMNS = [
  'Account',
  'Person or system',
  'Reason',
  'Risk',
  'Approver name',
  'Approver role',
  'Compensating controls',
  'Approved on',
  'Review by',
  'Status',
] as const;

/** The columns of the reset log; the same promise as {@link REGISTER_COLUMNS}. */
export const LOG_COLUMNS = [
  'When',
  'UTC offset',
  'Ticket',
  'Person',
  'Account',
  'Privileged',
  'Check used',
  'Second check',
  'Approver name',
  'Approver role',
  'How reached',
  'Outcome',
  'Enrolled method',
  'Old method removed',
  'Sessions ended',
  'User notified',
  'Agent',
  'Notes',
] as const;

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** What the columns of the two sheets are called on a sheet. */
export interface SheetHeadings {
  register: Record<RegisterColumn, string>;
  log: Record<LogColumn, string>;
}

const english: SheetHeadings = {
  register: {
    Account: 'Account',
    'Person or system': 'Person or system',
    Reason: 'Reason',
    Risk: 'Risk',
    'Approver name': 'Approver name',
    'Approver role': 'Approver role',
    'Compensating controls': 'Compensating controls',
    'Approved on': 'Approved on',
    'Review by': 'Review by',
    Status: 'Status',
  },
  log: {
    When: 'When',
    'UTC offset': 'UTC offset',
    Ticket: 'Ticket',
    Person: 'Person',
    Account: 'Account',
    Privileged: 'Privileged',
    'Check used': 'Check used',
    'Second check': 'Second check',
    'Approver name': 'Approver name',
    'Approver role': 'Approver role',
    'How reached': 'How reached',
    Outcome: 'Outcome',
    'Enrolled method': 'Enrolled method',
    'Old method removed': 'Old method removed',
    'Sessions ended': 'Sessions ended',
    'User notified': 'User notified',
    Agent: 'Agent',
    Notes: 'Notes',
  },
};

const german: SheetHeadings = {
  register: {
    Account: 'Konto',
    'Person or system': 'Person oder System',
    Reason: 'Grund',
    Risk: 'Risiko',
    'Approver name': 'Freigebende Person',
    'Approver role': 'Rolle der freigebenden Person',
    'Compensating controls': 'Schutzmaßnahmen',
    'Approved on': 'Freigegeben am',
    'Review by': 'Prüfdatum',
    Status: 'Status',
  },
  log: {
    When: 'Wann',
    'UTC offset': 'Abstand zu UTC',
    Ticket: 'Ticket',
    Person: 'Person',
    Account: 'Konto',
    Privileged: 'Privilegiert',
    'Check used': 'Benutzte Prüfung',
    'Second check': 'Zweite Prüfung',
    'Approver name': 'Freigebende Person',
    'Approver role': 'Rolle der freigebenden Person',
    'How reached': 'Wie erreicht',
    Outcome: 'Ergebnis',
    'Enrolled method': 'Registrierte Methode',
    'Old method removed': 'Alte Methode entfernt',
    'Sessions ended': 'Sitzungen beendet',
    'User notified': 'Person benachrichtigt',
    Agent: 'Helpdesk-Kraft',
    Notes: 'Bemerkungen',
  },
};

/**
 * The headings of the sheets in each language that they are made in. They are read back
 * whatever language reads them, so the promise of {@link REGISTER_COLUMNS} holds for each.
 */
export const sheetHeadings = { en: english, de: german } as const;

/** The headings of sheets made in a language such as `de-DE`: English where they have none of their own. */
export function headingsIn(language: string): SheetHeadings {
  return language.split('-')[0] === 'de' ? german : english;
}
