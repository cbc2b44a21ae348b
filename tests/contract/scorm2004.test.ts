import { scorm2004Bench } from './benches/scorm2004.ts';
import { trackingContract } from './suite/index.ts';

trackingContract(scorm2004Bench);
