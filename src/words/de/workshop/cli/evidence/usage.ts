import type * as english from '../../../../workshop/cli/evidence/usage.ts';

export const evidenceUsage: typeof english.evidenceUsage = `npm run evidence -- EXPORT… [Optionen]
  EXPORT                        Berichte des LMS, Ausnahmeregister, Reset-Protokoll; beliebig viele
  --roster DATEI                die Personenliste, wer abgeschlossen haben sollte: Kennung oder E-Mail-Adresse,
                                Name, Abteilung, Führungskraft, Eintrittsdatum, letzter Tag oder Status
  --release DATEI               eine release.json oder ein Paket, das eine enthält (sonst: der Website, die hier
                                erstellt wurde)
  --policy DATEI                die Regeln Ihrer Organisation (sonst content/de/policy.yaml)
  --course TEXT                 Titel oder Kennung, die als der Kurs zählt; darf mehrmals stehen
  --other-course TEXT           Titel oder Kennung, die ein anderer Kurs ist und nach der nicht mehr gefragt wird;
                                darf mehrmals stehen
  --other-courses               auch jeder übrige Titel in diesen Dateien ist ein anderer Kurs
Was Dateien nicht sagen, für alle oder für eine, zum Beispiel --zone grades.txt=Europe/Berlin:
  --zone [DATEI=]ZONE           wo die Uhrzeiten der Person gelten, die den Export erstellt hat
  --date-order [DATEI=]FOLGE    wie Daten in Ziffern geschrieben sind: dmy, mdy oder ymd
  --score-max [DATEI=]N         das höchstmögliche Ergebnis
  --sheet [DATEI=]NAME          welches Blatt einer Arbeitsmappe gelesen wird, wo es mehrere sein könnten
  --people [DATEI=]WIE          woran die Personen auf der Personenliste gefunden werden: as_written, ids, mails,
                                without_zeros, without_signs oder account
  --time-unit [DATEI=]EINHEIT   worin die aufgewendete Zeit angegeben ist: seconds, minutes oder hours
  --roster-word WORT=OB         was ein Wort der Personenliste über eine Person sagt: here (noch hier) oder left
                                (ausgeschieden); darf mehrmals stehen
  --mapping [DATEI=]ZUORDNUNG   welche Spalten was enthalten, bei einer Tabelle oder Personenliste, deren Format
                                nicht bekannt ist: eine Datei oder der Name einer Zuordnung, die vorgeschlagen wurde
  --settings DATEI              die settings.json eines früheren Pakets; andere Optionen gehen vor
  --status [DATEI=]WORT=SINN    was ein Wort für den Status bedeutet: completed, passed, failed, incomplete,
                                not attempted oder left out; darf mehrmals stehen
  --test-users [DATEI=]OB       ob Personen zählen, die wie Testkonten aussehen: left-out (auslassen) oder
                                counted (mitzählen)
  --leave-out DATEI             das Paket ohne das erstellen, was in dieser Datei nicht lesbar ist
Der Bericht:
  --organisation NAME           wessen Name auf dem Bericht steht (sonst: wie in der Richtlinie)
  --prepared-by NAME, --reviewed-by NAME
                                wer den Bericht erstellt und wer ihn durchgesehen hat
  --exported-on JJJJ-MM-TT      der Tag, an dem die Exporte erstellt wurden
  --roster-on JJJJ-MM-TT        der Tag, dessen Stand die Personenliste hat
  --report-zone ZONE            in welcher Zeitzone Tage gezählt werden (sonst: wie in der Richtlinie)
  --as-of JJJJ-MM-TT            der Tag, an dem Fälligkeiten gemessen werden (sonst heute, in dieser Zeitzone)
  --introduced JJJJ-MM-TT       ab wann der Kurs für die fällig ist, die früher eingetreten sind
  --soon-days N                 so viele Tage im Voraus heißt ein Abschluss bald ablaufend (sonst 30)
  --small-group N               Gruppen mit weniger Personen bekommen keine Prozentwerte (sonst 5)
  --names shown|pseudonyms|hidden
                                wie Personen im Bericht stehen: sichtbar, unter Pseudonymen, verborgen (sonst shown)
  --names-from N                Personen kleinerer Abteilungen stehen nicht mit Namen da (sonst 0: alle stehen da)
  --key-file DATEI              das Geheimnis, mit dem Pseudonyme gebildet werden
  --count-unmatched             Personen, die nicht auf der Personenliste stehen, zählen bei Ergebnissen, Zeiten,
                                Antworten und Anrufen mit
  --without-sources             die gelesenen Dateien kommen nicht ins Paket
Statements eines Record Stores, mit LRS_KEY und LRS_SECRET in der Umgebung:
  --lrs URL                     sie holen; nur mit dieser Option verbindet sich der Befehl mit etwas
  --activity ID, --since ZEIT   welche davon
  --out ORDNER                  wohin das Paket kommt (sonst dist/evidence)
  --language en|de              die Sprache von Paket und Befehl (sonst: HOLD_LOCALE in der Umgebung, oder en)
Wie er endet: mit 0, wenn das Paket erstellt ist, mit 1, wenn keines erstellt ist, mit 2, wenn es erstellt ist
und seine erste Zeile, „Halten Sie inne und prüfen Sie“, sagt, was Sie aufhalten sollte, bevor Sie eine Zahl
lesen, und mit 3, wenn der Fehler bei uns liegt: Dann sagt er, was er gelesen hat, und mit HOLD_DEBUG=1 in der
Umgebung auch die Stelle im Code.`;

export const argumentFaults: typeof english.argumentFaults = {
  noExport: 'Es ist kein Export genannt.',
  noRoster: '--roster-word steht ohne --roster.',
  rosterWord: (given) =>
    `--roster-word ${given} ist nicht geschrieben wie „ausgeschieden=left“.`,
  status: (given) =>
    `--status ${given} ist nicht geschrieben wie „zurückgezogen=left out“.`,
  noneOf: (option, given, allowed) =>
    `--${option} ${given} ist keines von ${allowed.join(', ')}.`,
  noNumber: (option, given, least) =>
    `--${option} ${given} ist keine ganze Zahl ${least === 0 ? 'ab 0' : 'über 0'}.`,
  noDay: (option, given) =>
    `--${option} ${given} ist kein Tag; schreiben Sie ihn wie 2026-11-24.`,
  noZone: (option, given) =>
    `--${option} ${given} ist keine Zeitzone wie Europe/Berlin.`,
};
