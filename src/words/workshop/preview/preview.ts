export { blocked, blockedThings } from './blocked.ts';
export { diskFaults, startFaults } from './disk.ts';
export { frame } from './frame.ts';
export { home, homeNews, learnerFaults } from './home.ts';
export {
  manifestFaults,
  nameFaults,
  packageFaults,
  structureFaults,
} from './importing.ts';
export { launchButtons, learner, unitStates } from './learner.ts';
export { deletePage, noReplacement, packagePage } from './package.ts';
export { courseEnd, play, playNotes } from './play.ts';
export {
  attempt,
  outcomes,
  recordColumns,
  records,
  values,
} from './records.ts';
export { launchOver, notAnswered, notHere, serverFaults } from './refusals.ts';
export { exactBytes, sizeInWords } from '../ground/sizes.ts';
export { tooMuchXml, xmlFaults } from '../ground/xml.ts';
export { zipDamage, zipFile, zipTooMuch } from '../ground/zip.ts';
export { language } from '../language.ts';
