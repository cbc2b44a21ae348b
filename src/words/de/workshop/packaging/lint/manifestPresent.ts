import type * as english from '../../../../workshop/packaging/lint/manifestPresent.ts';
import { capital } from '../../../phrasing.ts';

export const manifestWords: typeof english.manifestWords = {
  notWellFormed: (fault) => ({
    what: 'Das Manifest ist kein wohlgeformtes XML.',
    why: `Der Grund: ${fault}.`,
    fix: 'Berichtigen Sie das XML an dieser Stelle, oder erstellen Sie das Paket neu.',
  }),
  tooMuch: (fault) => ({
    what: 'Das Manifest enthält zu viel, um gelesen zu werden.',
    why: `${capital(fault)}.`,
    fix: 'Erstellen Sie das Paket neu, mit weniger in seinem Manifest.',
  }),
  otherRoot: (root) => ({
    what: `Das Wurzelelement ist <${root}>.`,
    why: 'Ein Inhaltspaket beginnt mit <manifest>.',
    fix: 'Erstellen Sie das Paket neu.',
  }),
  inFolder: (file, found) => ({
    what: `An der Wurzel gibt es keine ${file}.`,
    why: `Sie liegt unter ${found}, wo kein LMS sucht.`,
    fix: 'Packen Sie die Dateien selbst in die Zip-Datei, nicht den Ordner, in dem sie liegen.',
  }),
  otherCase: (file, found, standard) => ({
    what: `An der Wurzel gibt es keine ${file}.`,
    why: `Sie liegt unter ${found}, wo kein LMS sucht.`,
    fix: `Nennen Sie sie ${file}, ganz in Kleinbuchstaben: Ein LMS mit ${standard} sucht nach diesem Namen.`,
  }),
  otherName: (file, found, standard) => ({
    what: `An der Wurzel gibt es keine ${file}.`,
    why: `Was hineingehört, steht in der Datei ${found}, und dort sucht kein LMS.`,
    fix: `Nennen Sie sie ${file}: ${standard} verlangt diesen Namen.`,
  }),
  neither: (manifest, structure) => ({
    what: `An der Wurzel gibt es weder eine ${manifest} von SCORM noch eine ${structure} von cmi5.`,
    why: 'Ein LMS liest sie als Erstes und erfährt aus ihr, was es starten soll.',
    fix: 'Exportieren Sie den Kurs als Paket für SCORM oder cmi5, und geben Sie diese Zip-Datei so weiter, wie sie ist.',
  }),
};
