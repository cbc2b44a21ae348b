import { scorm12Bench } from './benches/scorm12.ts';
import { trackingContract } from './suite/index.ts';

trackingContract(scorm12Bench);
