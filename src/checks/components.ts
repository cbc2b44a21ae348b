/** What a component of a lesson needs and how often it may stand there. */
export interface ComponentRule {
  name: string;
  /** Attributes it must have; it takes no others. All are plain strings. */
  attributes: string[];
  times: 'any' | 'once' | 'at most once';
  /** How an author writes it. */
  example: string;
}

/** The components a lesson may use. The lesson page injects them, nothing is imported. */
export const LESSON_COMPONENTS: ComponentRule[] = [
  {
    name: 'Cite',
    attributes: ['id'],
    times: 'any',
    example: '<Cite id="cisa-aa23-320a" />',
  },
  {
    name: 'Policy',
    attributes: ['path'],
    times: 'any',
    example: '<Policy path="exceptions.maxDays" />',
  },
  {
    name: 'PolicyIf',
    attributes: ['when'],
    times: 'any',
    example: '<PolicyIf when="checks.in_person.accepted">…</PolicyIf>',
  },
  {
    name: 'HouseRule',
    attributes: ['id'],
    times: 'any',
    example: '<HouseRule id="G01">…</HouseRule>',
  },
  {
    name: 'Way',
    attributes: ['for', 'about'],
    times: 'any',
    example: '<Way for="lead" about="How this maps to standards">…</Way>',
  },
  {
    name: 'Aside',
    attributes: ['title'],
    times: 'any',
    example: '<Aside title="What the record says">…</Aside>',
  },
  { name: 'Say', attributes: [], times: 'any', example: '<Say>…</Say>' },
  {
    name: 'ExceptionFunnel',
    attributes: [],
    times: 'at most once',
    example: '<ExceptionFunnel />',
  },
  {
    name: 'RecoveryCodeLife',
    attributes: [],
    times: 'at most once',
    example: '<RecoveryCodeLife />',
  },
  {
    name: 'ResetFlow',
    attributes: [],
    times: 'at most once',
    example: '<ResetFlow />',
  },
  {
    name: 'Simulation',
    attributes: [],
    times: 'at most once',
    example: '<Simulation />',
  },
  {
    name: 'RegisterReview',
    attributes: [],
    times: 'at most once',
    example: '<RegisterReview />',
  },
  {
    name: 'RequestReview',
    attributes: [],
    times: 'at most once',
    example: '<RequestReview />',
  },
  {
    name: 'Ask',
    attributes: ['items'],
    times: 'any',
    example: '<Ask items="where_codes_go safe_and_network" />',
  },
  {
    name: 'AskAgain',
    attributes: [],
    times: 'at most once',
    example: '<AskAgain />',
  },
  { name: 'Quiz', attributes: [], times: 'once', example: '<Quiz />' },
];

/** The rule of a component, or undefined where the name is unknown. */
export function componentRule(name: string): ComponentRule | undefined {
  return LESSON_COMPONENTS.find((rule) => rule.name === name);
}

/** How a lesson shows a picture, for those who write HTML. */
export const MARKDOWN_PICTURE =
  'Write a picture like this: ![What it shows, in a sentence](./pictures/order.svg)';
