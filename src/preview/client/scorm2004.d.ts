// As scorm12.d.ts, for the other version.
export { Api as Scorm2004API } from './scormAgain.js';
