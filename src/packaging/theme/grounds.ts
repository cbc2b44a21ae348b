/**
 * The colours of src/styles/tokens.css on which an accent stands, and those
 * that stand on its soft tone. A test holds the two files together.
 */
export interface Grounds {
  paper: string;
  surface: string;
  ink: string;
  'ink-soft': string;
  'line-strong': string;
  focus: string;
}

export const LIGHT: Grounds = {
  paper: '#fbfaf6',
  surface: '#ffffff',
  ink: '#1a2230',
  'ink-soft': '#4a5568',
  'line-strong': '#7b7a72',
  focus: '#b45309',
};

export const DARK: Grounds = {
  paper: '#12161d',
  surface: '#1b212b',
  ink: '#eceae3',
  'ink-soft': '#b4b9c2',
  'line-strong': '#8892a0',
  focus: '#f6a54a',
};
