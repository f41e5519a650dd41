/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'What nothing uses is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^entrypoints/', String.raw`\.test\.tsx?$`, String.raw`\.d\.ts$`],
      },
      to: {},
    },
    {
      name: 'no-unused-lib',
      comment: 'What no entry point reaches does not ship: use it or drop it.',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '^(lib|components)/', pathNot: String.raw`\.d\.ts$`, reachable: false },
    },
    {
      name: 'tools-stay-outside',
      comment: 'What ships needs nothing from tests and scripts.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'declared-only',
      comment: 'A package that package.json does not name is there by luck.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'A path that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
