import type * as english from '../../../../workshop/cli/package/usage.ts';

export const packageUsage: typeof english.packageUsage = `npm run package -- [Optionen]
  --course KENNUNG              nur ein Kurs, nach dem Namen seines Ordners in content/ (sonst: jeder Kurs)
  --standard S                  scorm12, scorm2004-4th, scorm2004-3rd oder cmi5 (sonst scorm12)
  --accent FARBE                Ihre Farbe für Links und Knöpfe, in Anführungszeichen: '#0b5a68'; der Kontrast wird
                                geprüft
  --logo DATEI                  Ihr Logo für die Kopfzeile, SVG oder PNG, höchstens 50 kB
  --policy DATEI|NAME           die Regeln Ihrer Organisation, als Kopie von content/policy.yaml (sonst die dieser
                                Datei), oder small-team, standard, high-assurance, die der Kurs mitbringt
  --status passed|completed     was aus einem Bestehen im LMS wird (sonst passed)
  --mastery N                   Bestehensgrenze im Manifest, 0 bis 100 (sonst keine: Der Kurs entscheidet)
  --calls trace|outcome         was das LMS von einem Übungsanruf bekommt: jede Handlung, oder wie er endete (sonst
                                trace)
  --way ask|agent|lead          der Weg durch den Kurs: Alle wählen selbst, oder dieser gilt für alle (sonst ask)
  --languages LISTE             en, de oder mehrere, zum Beispiel en,de: Dann wählen alle Lernenden selbst (sonst en)
  --title TEXT                  Titel im LMS (sonst der des Kurses); bei mehreren Kursen nennen Sie --course
  --lms NAME                    das Einrichtungsblatt nur für dieses LMS, zum Beispiel moodle oder docebo (sonst
                                für alle, die es kennt)
  --bank moodle-xml             statt der Pakete die Fragen, für die Fragensammlung von Moodle
  --no-build                    ablehnen, wenn die gebaute Website älter ist als der Inhalt, statt sie zu bauen
  --site ORDNER                 eine Website, die anderswo gebaut wurde, wie sie ist (sonst dist/site, neu gebaut,
                                wenn sie veraltet ist)
  --out ORDNER                  wohin die Dateien kommen (sonst dist/packages)
  --language en|de              die Sprache des Befehls und des Einrichtungsblatts (sonst: HOLD_LOCALE in der
                                Umgebung, oder en); die des Kurses im Paket sagt --languages`;

export const checkUsage: typeof english.checkUsage = `npm run check -- <paket.zip> … [--language en|de]
Sagt von jedem Paket, unserem oder einem anderen, was ein LMS nicht annehmen würde.`;

export const noPackage: typeof english.noPackage =
  'Es ist kein Paket genannt, und über den Inhalt wird nur auf Englisch etwas gesagt: npm run check.';
