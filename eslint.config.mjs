import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What every file keeps, .astro too. A rule that does not fit is changed here, where
// everyone sees it, never in a comment.
const house = {
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
};

// What needs types.
const typed = {
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true },
  ],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  // A listener may be asynchronous: its errors are outcomes, not exceptions.
  '@typescript-eslint/no-misused-promises': [
    'error',
    { checksVoidReturn: false },
  ],
  // Spreading a string into its code points is what is meant.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
};

export default defineConfig(
  globalIgnores([
    '.astro/',
    'dist/',
    'test-results/',
    'playwright-report/',
    'tests/fixtures/',
  ]),
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  { rules: house },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: { ...house, ...typed },
  },
  // Parse at the border: inside, nothing claims a type that it has not proved.
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'never' },
      ],
    },
  },
  // A locale's twin takes its types from the English function; the rule overlooks that a
  // parameter with a default is optional in the type of a function.
  {
    files: ['src/words/*/**/*.ts'],
    rules: { '@typescript-eslint/no-useless-default-assignment': 'off' },
  },
  // Astro reads the interface called Props; the file itself need not.
  {
    files: ['**/*.astro'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^Props$' },
      ],
    },
  },
  // Matchers such as expect.any() have the type any.
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['src/{build,preview}/**', 'src/cli/terminal.ts', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);
