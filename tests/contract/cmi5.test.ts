import { cmi5Bench } from './benches/cmi5.ts';
import { trackingContract } from './suite/index.ts';

trackingContract(cmi5Bench);
