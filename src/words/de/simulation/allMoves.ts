import type * as english from '../../simulation/allMoves.ts';

export const allMoves: typeof english.allMoves = 'Alle Handlungen';
export const findMove: typeof english.findMove = 'Eine Handlung suchen';
export const findHint: typeof english.findHint =
  'Zum Suchen tippen: anrufen, Code, IT-Sicherheit …';
export const noMoveFound: typeof english.noMoveFound =
  'So heißt keine Handlung. Versuchen Sie „anrufen“, „Code“ oder „IT-Sicherheit“.';

export const alsoCalled: typeof english.alsoCalled = {
  H: 'Historie frühere Anfragen',
  S: 'Anmeldungen Logins',
  K: 'Geburtstag Sicherheitsfragen',
  B: 'Backup Sicherheitsschlüssel',
  CF: 'zurückrufen Rückruf Telefon telefonieren',
  CG: 'zurückrufen Rückruf Telefon telefonieren',
  VC: 'Video Kamera Gesicht',
  VL: 'Video Link Kamera Gesicht Teams Zoom',
  RM: 'Mail E-Mail Chat',
  IP: 'Gesicht Dienstausweis Schalter',
  MA: 'Vorgesetzte Chef Chefin genehmigen Genehmigung freigeben',
  AM: 'Vorgesetzte Chef Chefin genehmigen Genehmigung freigeben',
  R: 'Reset entfernen',
  SL: 'weitergeben eskalieren',
  E: 'einrichten hinzufügen anmelden',
  C: 'löschen abmelden',
  CO: 'sperren blockieren abmelden stoppen',
  RC: 'Codes neu',
  OF: 'Alternative Sicherheitsschlüssel',
  EX: 'Ausnahme Befreiung befreien',
  GX: 'Ausnahme Befreiung befreien abschalten deaktivieren',
  SD: 'SMS Mail E-Mail',
  NC: 'Telefon Handy Rufnummer aktualisieren',
  X: 'ablehnen Ablehnung absagen verweigern',
  P: 'beruhigen warten Eile Zeitdruck',
  SEC: 'Sicherheit melden Meldung eskalieren',
  W: 'anrufen Inhaber informieren',
  TL: 'Vorgesetzte Chef Chefin melden eskalieren',
  L: 'Notiz Ticket beenden auflegen fertig',
  Q: 'auflegen beenden',
  PC: 'Brief',
  SP: 'Vier-Augen-Prinzip Kollege Kollegin',
  AD: 'Vorgesetzte Chef Chefin genehmigen Vertretung',
  AS: 'Sicherheit Genehmigung genehmigen',
};
