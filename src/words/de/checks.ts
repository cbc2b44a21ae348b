import type * as english from '../checks.ts';

/** As they stand in a sentence: in the nominative, since the name of an organisation's own check has no other case, and without a clause, after which a comma would have to follow. */
export const checkWords: typeof english.checkWords = {
  backup_method: 'eine früher registrierte Ersatzmethode',
  callback_on_file: 'ein Rückruf unter der hinterlegten Nummer',
  video_from_directory: 'ein aus dem Verzeichnis gestarteter Videoanruf',
  in_person: 'die persönliche Prüfung mit Foto oder Ausweis',
  identity_service: 'ein Identitätsdienst für Dokument und Gesicht',
  push_number_match: 'ein Zahlenabgleich auf einem früher registrierten Gerät',
  posted_code: 'ein per Post gesandter oder am Schalter übergebener Code',
  second_agent: 'die erneute Prüfung durch eine zweite Person des Helpdesks',
  own_check: 'eine eigene Prüfung',
  knowledge_questions: 'das Beantworten von Wissensfragen',
  callback_given_number:
    'ein Rückruf unter einer von der anrufenden Person genannten Nummer',
  callers_video_link:
    'eine von der anrufenden Person gewählte Videobesprechung',
  message_reply: 'eine Antwort auf eine Nachricht',
};

/** Where a policy has no check of its own, the schema gives one an English name. */
export const checkCalled: typeof english.checkCalled = (name, { checks }) =>
  name === 'own_check' && checks.own_check.accepted
    ? checks.own_check.name
    : checkWords[name];
