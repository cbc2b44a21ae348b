import type * as english from '../../../../workshop/evidence/writing/controls.ts';
import { sectorControls } from './sectorControls.ts';

export const controlCaution: typeof english.controlCaution =
  'Diese Zuordnung zeigt, wo etwas im Paket ein Control betrifft. Sie sagt, dass das Paket ein Control unterstützt, nie, dass ein Control erfüllt ist: Das entscheidet, wer prüft oder begutachtet, und sieht sich dafür weit mehr an als Aufzeichnungen über Schulungen.';

export const controlWords: typeof english.controlWords = {
  '7.2': {
    title: 'Kompetenz',
    supports:
      'Hilft zu zeigen, was Personen vermittelt und worin sie geprüft wurden, als Teil der dokumentierten Information zur Kompetenz.',
    limits:
      'Welche Kompetenz eine Rolle braucht, legt die Organisation fest, und ebenso, ob die Schulung gewirkt hat. Ein Wissenstest im Browser und Übungsanrufe beweisen nichts über das Verhalten in echten Anrufen.',
  },
  '7.3': {
    title: 'Bewusstsein',
    supports:
      'Hilft zu zeigen, dass den Personen im Bericht die Regeln für Ausnahmen und Resets bewusst gemacht wurden, und was folgt, wenn sie nicht eingehalten werden.',
    limits:
      'Der Abschnitt spricht von allen, die unter Aufsicht der Organisation Tätigkeiten verrichten, und von ihrer Richtlinie, die das Paket nicht enthält.',
  },
  'A.5.1': {
    title: 'Informationssicherheitsrichtlinien',
    supports:
      'Hilft zu zeigen, dass die Regel für Ausnahmen und Resets denen bekannt gemacht wurde, die sie anwenden, und wie mit Ausnahmen umgegangen wird.',
    limits:
      'Das Control verlangt selbst keinen Ablauf für Ausnahmen; die Anleitung in ISO/IEC 27002 nennt Ausnahmen unter dem, womit sich eine Richtlinie befassen sollte. Das Paket enthält keine Richtlinie und keine Freigabe einer solchen: Bewahren Sie beides daneben auf.',
  },
  'A.5.15': {
    title: 'Zugangssteuerung',
    supports:
      'Hilft zu zeigen, dass die Personen im Bericht in den Regeln für das Wiedergewähren von Zugang geschult wurden.',
    limits: 'Es zeigt keine Einstellung eines Systems und kein Zugangsrecht.',
  },
  'A.5.16': {
    title: 'Identitätsmanagement',
    supports:
      'Hilft zu zeigen, dass vor einem Reset geübt wurde nachzuprüfen, wer jemand ist.',
    limits:
      'Übungsanrufe sind keine echten Anrufe. Von denen spricht nur das Reset-Protokoll.',
  },
  'A.5.17': {
    title: 'Informationen zur Authentifizierung',
    supports:
      'Hilft zu zeigen, dass der Umgang mit Wiederherstellungscodes und MFA-Resets vermittelt und abgefragt wurde.',
    limits: 'Es zeigt nicht, wo Codes aufbewahrt werden.',
  },
  'A.5.18': {
    title: 'Zugangsrechte',
    supports:
      'Hilft zu zeigen, dass Ausnahmen eine freigebende Person und ein Ende haben, wo das Register übergeben wurde.',
    limits:
      'Ein Befund zeigt eine Lücke in der Tabelle. Eine Tabelle ohne Befunde beweist nicht, dass sie jede Ausnahme aufführt.',
  },
  'A.6.3': {
    title: 'Informationssicherheitsbewusstsein, -ausbildung und -schulung',
    supports:
      'Hilft zu zeigen, wer welche Version der Schulung wann absolviert hat, mit ihren Lernpunkten.',
    limits:
      'Ein Kurs für eine Rolle. Das Control spricht von allen und von regelmäßigen Auffrischungen.',
  },
  'A.8.2': {
    title: 'Privilegierte Zugangsrechte',
    supports:
      'Hilft zu zeigen, dass strengere Prüfungen für privilegierte Konten und ein Reset durch den Second Level vermittelt und geübt wurden.',
    limits:
      'Es zeigt kein Recht, das jemand hat: Ob der First Level ein solches Konto zurücksetzen kann, ist eine Einstellung des Systems.',
  },
  'A.8.5': {
    title: 'Sichere Authentifizierung',
    supports:
      'Hilft zu zeigen, dass den Personen im Bericht vermittelt wurde, welche Methoden zuerst zu registrieren sind, und dass über Ausnahmen von der MFA Buch geführt wird, wo das Register übergeben wurde.',
    limits: 'Es zeigt keine Authentifizierung eines Kontos.',
  },
  'A.8.15': {
    title: 'Protokollierung',
    supports:
      'Hilft zu zeigen, dass Resets mit ihrer Prüfung und der freigebenden Person protokolliert werden, wo das Protokoll übergeben wurde.',
    limits:
      'Das Protokoll wird von Hand geführt. Protokolle von Systemen, um die es bei diesem Control ebenfalls geht, sind nicht im Paket.',
  },
  'PR.AA-01': {
    title: 'Identitäten und Zugangsdaten werden verwaltet',
    supports:
      'Unterstützt dieses Ergebnis, soweit Resets, Einmalpässe und Wiederherstellungscodes Zugangsdaten sind, die ausgestellt, erneuert und entzogen werden.',
    limits: 'Es zeigt die Resets im Protokoll und keine anderen Zugangsdaten.',
  },
  'PR.AA-02': {
    title: 'Identitäten werden nachgewiesen und an Zugangsdaten gebunden',
    supports:
      'Unterstützt dieses Ergebnis, soweit ein Reset der Augenblick ist, in dem eine Person an eine neue Methode gebunden wird.',
    limits:
      'Es zeigt das Verhalten in der Übung und das Protokoll, wie es geführt wurde.',
  },
  'PR.AA-03': {
    title: 'Personen, Dienste und Geräte werden authentifiziert',
    supports:
      'Unterstützt dieses Ergebnis, indem die geschult werden, die über Ausnahmen und Resets entscheiden. In Version 1.1 war das PR.AC-7.',
    limits:
      'Es zeigt keine Authentifizierung eines Kontos. Das Rahmenwerk ist freiwillig, und sein Text verlangt keine dokumentierten Alternativen.',
  },
  'PR.AA-05': {
    title: 'Berechtigungen werden festgelegt, durchgesetzt und überprüft',
    supports:
      'Unterstützt dieses Ergebnis, soweit das Register zeigt, dass Ausnahmen freigegeben, überprüft und beendet werden.',
    limits: 'Es kennt die Ausnahmen im Register und keine anderen.',
  },
  'PR.AT-01': {
    title: 'Das Personal wird sensibilisiert und geschult',
    supports:
      'Unterstützt dieses Ergebnis für die Personen im Bericht: unterwiesen, abgefragt und im Abstand, den die Richtlinie nennt, erneut abgefragt.',
    limits:
      'PR.AT-02 spricht von spezialisierten Rollen. Ob ein Helpdesk eine ist, sagt die Organisation.',
  },
  cloudAccess: {
    title: 'MFA bei Cloud-Diensten',
    supports:
      'Unterstützt die Arbeit vor einer Bewertung: Ein Register hilft Ihnen, Konten ohne MFA zu finden und die Lücken zu schließen.',
    limits:
      'Ein Register rettet keine Bewertung. Seit dem 27. April 2026 fällt automatisch durch, wer bei einem Cloud-Dienst verfügbare MFA nicht einschaltet, wer auch immer die Ausnahme unterschrieben hat.',
  },
  ...sectorControls,
};

export const controlNames: typeof english.controlNames = {
  cloudAccess: 'User access control',
  authenticatorEvents: 'Authenticator events',
};

const SOLD =
  'Die Norm wird verkauft und nicht veröffentlicht: Die Titel stammen aus Darstellungen von ihr. Vergleichen Sie sie mit Ihrem Exemplar.';

export const frameworkNames: typeof english.frameworkNames = {
  isoClauses: 'ISO/IEC 27001:2022, Abschnitte',
  isoAnnex: 'ISO/IEC 27001:2022, Anhang A',
  nistCsf: 'NIST CSF 2.0',
  cyberEssentials: 'Cyber Essentials v3.3',
  pci: 'PCI DSS 4.0.1',
  nydfs: 'NYDFS 23 NYCRR Part 500',
  nist63b: 'NIST SP 800-63B-4',
};

export const frameworkNotes: typeof english.frameworkNotes = {
  isoClauses: SOLD,
  isoAnnex: SOLD,
  nistCsf: null,
  cyberEssentials:
    'Gilt für Bewertungskonten, die ab dem 27. April 2026 eröffnet werden. Das Dokument des Programms selbst wurde beim Schreiben nicht geöffnet; gelesen wurden Darstellungen von Prüfstellen.',
  pci: 'Der Text des Standards selbst wurde beim Schreiben nicht geöffnet; gelesen wurden Abschriften der beiden Anforderungen. Vergleichen Sie sie mit Ihren.',
  nydfs:
    'Der Text der Verordnung selbst wurde beim Schreiben nicht geöffnet; gelesen wurden Zusammenfassungen des Abschnitts von Anwaltskanzleien.',
  nist63b:
    'Die Einzelheiten zu Wiederherstellungscodes und Benachrichtigungen wurden im Entwurf des NIST zu diesem Abschnitt gelesen, dessen endgültige Fassung vom Juli 2025 ist.',
};
