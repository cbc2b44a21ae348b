import type * as english from '../../../workshop/cli/start.ts';

export const startUsage: typeof english.startUsage = `npm start [-- --language en|de]
Baut die Website, erstellt das Paket und stellt beides mit einem Vorschau-LMS auf diesem Computer bereit.
  --language en|de  die Sprache des Befehls (sonst: HOLD_LOCALE in der Umgebung, oder en); das Vorschau-LMS
                    spricht die Sprache, die ein Browser verlangt
In der Umgebung: PORT (sonst 4321), und PREVIEW_DIR für das, was die Vorschau aufzeichnet (sonst .preview).`;

export const serveRefused: typeof english.serveRefused = {
  port: (given) => ({
    what: `PORT ist ${given}, und das ist kein Port.`,
    why: 'Ein Port ist eine ganze Zahl von 1 bis 65535.',
    fix: 'Zum Beispiel: PORT=4400 npm start',
  }),
  noSite: {
    what: 'Es gibt noch nichts zu zeigen.',
    why: 'Die Website ist noch nicht gebaut.',
    fix: 'Starten Sie: npm start',
  },
};

export const served: typeof english.served = (url) => `
  Website      ${url}/
  Vorschau-LMS ${url}/lms/

  Zum Ausprobieren: Öffnen Sie das Vorschau-LMS, fügen Sie eine Person hinzu, wählen Sie sie aus und
  drücken Sie Starten. Lesen Sie bis zum dritten Schritt, schließen Sie den Tab und drücken Sie
  Fortsetzen. Was der Kurs aufgezeichnet hat, steht unter Aufzeichnungen, mit Export als CSV und JSON.

  Strg-C beendet es. Was Sie aufzeichnen, bleibt für den nächsten Start.
`;
