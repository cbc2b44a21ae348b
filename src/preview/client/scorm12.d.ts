// The server serves scorm-again's own file under this name; its types promise a default
// export that is not there.
export { Api as Scorm12API } from './scormAgain.js';
