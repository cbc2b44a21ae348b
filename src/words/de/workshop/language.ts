export { language } from '../locale.ts';
