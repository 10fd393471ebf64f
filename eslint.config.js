import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom: the picture stands in README.md, section "The house". */
const zones = [
  { target: './app/domain', from: ['./app', './db', './server', './node_modules'], except: ['./domain'] },
  { target: './app', from: './server' },
  { target: './db', from: ['./app', './server'], except: ['./domain'] },
  { target: './app/routes', from: './db' },
  { target: './app/components', from: ['./app', './db'], except: ['./components', './domain', './i18n'] },
  { target: './app/services', from: ['./app/routes', './app/components'] },
  { target: './app/i18n', from: ['./app', './db'], except: ['./i18n', './domain'] },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', '.data/', 'db/migrations/'] },
  ...tseslint.configs.recommended,
  reactHooks.configs.flat.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', 300],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: [
      'scripts/**',
      'bench/**',
      'server/main.ts',
      'server/verify-ledger.ts',
      'tests/support/fail-on-console-error.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
