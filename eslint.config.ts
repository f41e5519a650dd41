import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PURE_LIB =
  'lib/ knows no extension and no page: take the document as an argument, or move this to lib/browser/.';
const CARRIER =
  'The extension API is reached through `browser` of wxt/browser, in entrypoints/ and lib/browser/ only.';
const DRAWING =
  'Components draw: props in, callbacks out. Of lib they take types, what lib/reading works out, and sanitize, which they must not go round.';
const MARKUP = 'Markup of a page is drawn only as the fragment that sanitize returns.';

/** Globals of a page or of an extension, which exist in no unit test and no benchmark. */
const PAGE_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'self',
  'getComputedStyle',
  'localStorage',
  'sessionStorage',
];
const EXTENSION_GLOBALS = ['browser', 'chrome'];

const forbidden = (names: readonly string[], message: string) =>
  names.map((name) => ({ name, message }));

/** The strings of markup that run or draw what is in them; none has a good use here. */
const NO_RAW_MARKUP = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: MARKUP,
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: MARKUP },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: MARKUP },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: MARKUP,
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: MARKUP,
  },
];

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', 'out/', 'coverage/', 'tests/pages/**/*.html']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    name: 'every file',
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Numbers in texts are meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => setState(x)` is how a callback is written in Preact and in timers.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // process.env['NAME'] is what noPropertyAccessFromIndexSignature would ask for.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'max-params': ['error', 3],
      complexity: ['error', 10],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'webextension-polyfill', message: CARRIER }] },
      ],
      'no-restricted-globals': ['error', ...forbidden(EXTENSION_GLOBALS, CARRIER)],
    },
  },
  {
    name: 'plain JavaScript has no types to check',
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    name: 'what ships: no raw markup, no code from strings',
    files: ['entrypoints/**', 'components/**', 'lib/**'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'off', // the typed rule of typescript-eslint covers it
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...NO_RAW_MARKUP],
      'no-console': 'error',
    },
  },
  {
    name: 'lib is pure',
    files: ['lib/**'],
    ignores: ['lib/browser/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...forbidden([...PAGE_GLOBALS, ...EXTENSION_GLOBALS], PURE_LIB),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['wxt', 'wxt/*', 'webextension-polyfill', '@webext-core/*'],
              message: PURE_LIB,
            },
            { regex: '/(browser|components|entrypoints|tests|scripts)/', message: PURE_LIB },
            { regex: '^preact', message: PURE_LIB },
          ],
        },
      ],
    },
  },
  {
    name: 'lib/browser carries',
    files: ['lib/browser/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'webextension-polyfill', message: CARRIER }],
          patterns: [
            {
              regex: '/(components|entrypoints|tests|scripts)/',
              message: 'lib/browser carries for entry points and knows none.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'components draw',
    files: ['components/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/lib/(?!html/sanitize|reading/)', message: DRAWING, allowTypeImports: true },
            { group: ['wxt', 'wxt/*', 'webextension-polyfill'], message: DRAWING },
            { regex: '/(entrypoints|tests|scripts)/', message: DRAWING },
          ],
        },
      ],
    },
  },
  {
    name: 'tests',
    files: ['tests/**'],
    rules: {
      // A describe block is as long as its cases.
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
    },
  },
  {
    name: 'shipped code has no test and no script in it',
    files: ['entrypoints/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'webextension-polyfill', message: CARRIER }],
          patterns: [{ regex: '/(tests|scripts)/', message: 'Tests and scripts do not ship.' }],
        },
      ],
      'no-restricted-globals': ['error', ...forbidden(EXTENSION_GLOBALS, CARRIER)],
    },
  },
);
