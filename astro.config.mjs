import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, passthroughImageService } from 'astro/config';
import { checkContent } from './src/build/checkContent.ts';
import { chunkFileName } from './src/build/chunkNames.ts';
import { courseClosure } from './src/build/closure.ts';
import { rememberSources } from './src/build/builtFrom.ts';
import { dropGuides } from './src/build/dropGuides.ts';
import { explained } from './src/build/explained.ts';
import { gallery } from './src/build/gallery.ts';
import { licences } from './src/build/licences/licences.ts';
import {
  BUILD_FOLDERS,
  LOCALE,
  isPseudo,
  isTranslation,
} from './src/build/locale.ts';
import { layTranslations } from './src/build/layTranslations.ts';
import { localeWords } from './src/build/localeWords.ts';
import {
  noSignals,
  plainImports,
  withoutBabel,
  withoutDocument,
} from './src/build/plainImports.ts';
import { layAccented } from './src/build/pseudo/layAccented.ts';
import { pseudoWords } from './src/build/pseudo/pseudoWords.ts';
import { promptEdits } from './src/build/prompt/promptEdits.ts';
import { schemaFiles } from './src/build/schemas.ts';
import { settledSite } from './src/build/settledSite.ts';
import { stepsPlugin } from './src/build/steps.ts';
import { translations } from './src/build/translations.ts';
import { withoutOptimizer } from './src/build/withoutOptimizer.ts';

// Astro reports each build to its makers unless it is told not to.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const root = fileURLToPath(new URL('.', import.meta.url));
const words = (only) =>
  isPseudo ? pseudoWords(root) : localeWords(root, LOCALE, only);
const built = settledSite();
const translated = () => (isPseudo ? layAccented() : layTranslations());

export default defineConfig({
  ...BUILD_FOLDERS,
  // As npm start has it; --port is stronger.
  ...(process.env.PORT ? { server: { port: Number(process.env.PORT) } } : {}),
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  // A lesson's picture stays the file that its author drew.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  security: {
    // Scripts and styles by hash, which Astro adds; a package gets a policy of its own.
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [stepsPlugin()] }),
  },
  integrations: [
    // The first build checks the translations too.
    isTranslation ? translated() : checkContent(),
    promptEdits(),
    mdx(),
    preact(),
    // Before the site is read.
    ...(isTranslation ? [dropGuides()] : []),
    // Before the lists of files, which its files belong to.
    licences(built),
    courseClosure(built),
    gallery(),
    ...(isTranslation
      ? []
      : [rememberSources(), schemaFiles(), translations()]),
    withoutOptimizer(),
  ].map(explained),
  vite: {
    plugins: [plainImports(), noSignals(), withoutBabel(), words()],
    worker: {
      format: 'es',
      // Packages are the same from every page: of what workers say, only the words of forms and reports are translated.
      plugins: () => [withoutDocument(), words('workshop/')],
    },
    // Astro names chunks itself unless it is told otherwise in this place.
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { chunkFileNames: chunkFileName } },
        },
      },
    },
    build: {
      modulePreload: false,
      rolldownOptions: {
        // A sentence of the dictionary costs no more than one written in its place.
        optimization: { inlineConst: { mode: 'all', pass: 1 } },
        output: {
          codeSplitting: {
            // One request for what every first launch needs (what the editions of SCORM share too: apart it costs half a kB), one for what comes with the first island,
            // one for what the two small desks share, and one for what comes with the questions.
            groups: [
              {
                name: 'late',
                test: /src\/(session\/(late\/late\.|records\/(checkRecords|callRecords|wayRecords)|restore\/(restore|missingWork))|domain\/(progress\/(saved(?!Head)|suspendData|covers)|quiz\/(packedResponse|mastery|reconcile|attemptScore|checkItems)|simulation\/(moves|outcome|deskRecord))|stores\/simulation\/finished)/,
                priority: 1,
              },
              {
                name: 'course',
                test: /node_modules\/nanostores\/|preload-helper|src\/(session|enhance|stores|domain|tracking\/scorm)\/(?!late\/late\.|records\/(checkRecords|callRecords|wayRecords)|restore\/(restore|missingWork)|progress\/(saved(?!Head)|suspendData|covers)|quiz\/(packedResponse|mastery|reconcile|attemptScore|checkItems)|progress\/(taking|knownSteps|toDo)|verdict\/stillToDo|seed|ways\.|settled\.|reading\.|help\.|progress\/(?:wayChoice|finishStep)|panel\/(panel|selfTest)|tab\/storageWire|connection\/|session\/(connection|host)|quiz\/(actions|scoreItem|draw|draft|view|review|round|precheck|advice|explain|scope|answerTally)|deskwork\/|length\/|simulation\/(?!desk\.|deskRule))/,
                // Before `late`, which would take along what both need.
                priority: 2,
              },
              {
                name: 'deskwork',
                test: /src\/(stores|domain)\/deskwork\//,
                priority: 1,
              },
              {
                name: 'islands',
                test: /node_modules\/preact\/|@astrojs\/preact|src\/islands\/useStore/,
                priority: 1,
              },
              // The desk in one piece with what its later screens share with it: apart the two pack worse, by more than 1 kB.
              // What others share with both goes before it, or they would load the desk.
              { name: 'FetchState', test: /src\/islands\/FetchState\./ },
              { name: 'phrasing', test: /src\/words\/phrasing\./ },
              { name: 'console', test: /src\/words\/console\./ },
              { name: 'simulation', test: /src\/islands\/simulation\/Desk\./ },
            ],
          },
        },
      },
    },
  },
});
